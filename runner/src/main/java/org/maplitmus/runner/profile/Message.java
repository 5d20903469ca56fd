package org.maplitmus.runner.profile;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A protocol buffer message in the making, field by field. Not thread-safe. */
final class Message {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CodedOutputStream out = CodedOutputStream.newInstance(bytes);

    Message number(int field, long value) throws IOException {
        out.writeInt64(field, value);
        return this;
    }

    /** A repeated field of numbers, packed. */
    Message numbers(int field, long... values) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        CodedOutputStream each = CodedOutputStream.newInstance(packed);
        for (long value : values) {
            each.writeInt64NoTag(value);
        }
        each.flush();
        out.writeByteArray(field, packed.toByteArray());
        return this;
    }

    Message text(int field, String value) throws IOException {
        out.writeString(field, value);
        return this;
    }

    Message message(int field, Message value) throws IOException {
        out.writeByteArray(field, value.toBytes());
        return this;
    }

    byte[] toBytes() throws IOException {
        out.flush();
        return bytes.toByteArray();
    }
}
