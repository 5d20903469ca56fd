package org.maplitmus.runner.profile;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.UnknownFieldSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A profile as a reader sees it that knows the wire format and the field numbers of profile.proto, and follows every
 * id.
 *
 * @param types the sample types, such as {@code delay/nanoseconds}
 * @param periodType what a period counts
 * @param period of that, one in so many
 * @param timeNanos when it began, in nanoseconds since 1970
 * @param durationNanos how long it took
 * @param comment the first comment
 * @param samples in the order of the file
 */
public record ParsedPprof(
        List<String> types,
        String periodType,
        long period,
        long timeNanos,
        long durationNanos,
        String comment,
        List<Sample> samples) {

    /**
     * A stack with its values.
     *
     * @param stack {@code function file:line}, the innermost call first
     * @param values in the order of the types
     * @param labels by key
     */
    public record Sample(List<String> stack, List<Long> values, Map<String, String> labels) {}

    /** Reads a file; an id, or an index of a string, that names nothing is an error. */
    public static ParsedPprof read(Path file) throws IOException {
        return parse(Files.readAllBytes(file));
    }

    static ParsedPprof parse(byte[] gzipped) throws IOException {
        return new Reader(UnknownFieldSet.parseFrom(unzipped(gzipped))).profile();
    }

    static byte[] unzipped(byte[] gzipped) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return in.readAllBytes();
        }
    }

    private record Reader(UnknownFieldSet whole, Map<Long, String> functions, Map<Long, String> locations) {

        Reader(UnknownFieldSet whole) {
            this(whole, new HashMap<>(), new HashMap<>());
        }

        ParsedPprof profile() throws IOException {
            for (UnknownFieldSet function : messages(whole, 5)) {
                functions.put(number(function, 1), string(number(function, 2)) + " " + string(number(function, 4)));
            }
            for (UnknownFieldSet location : messages(whole, 4)) {
                UnknownFieldSet line = messages(location, 4).get(0);
                locations.put(number(location, 1), named(functions, number(line, 1)) + ":" + number(line, 2));
            }
            List<String> types = new ArrayList<>();
            for (UnknownFieldSet type : messages(whole, 1)) {
                types.add(type(type));
            }
            List<Sample> samples = new ArrayList<>();
            for (UnknownFieldSet sample : messages(whole, 2)) {
                samples.add(sample(sample));
            }
            return new ParsedPprof(
                    types,
                    type(messages(whole, 11).get(0)),
                    number(whole, 12),
                    number(whole, 9),
                    number(whole, 10),
                    string(numbers(whole, 13).get(0)),
                    samples);
        }

        private Sample sample(UnknownFieldSet sample) throws IOException {
            Map<String, String> labels = new HashMap<>();
            for (UnknownFieldSet label : messages(sample, 3)) {
                labels.put(string(number(label, 1)), string(number(label, 2)));
            }
            List<String> stack =
                    numbers(sample, 1).stream().map(id -> named(locations, id)).toList();
            return new Sample(stack, numbers(sample, 2), labels);
        }

        private String type(UnknownFieldSet type) {
            return string(number(type, 1)) + "/" + string(number(type, 2));
        }

        private String string(long index) {
            return whole.getField(6)
                    .getLengthDelimitedList()
                    .get(Math.toIntExact(index))
                    .toStringUtf8();
        }

        private static String named(Map<Long, String> all, long id) {
            String found = all.get(id);
            if (id == 0 || found == null) {
                throw new IllegalArgumentException("nothing has the id " + id);
            }
            return found;
        }

        private static long number(UnknownFieldSet message, int field) {
            return message.getField(field).getVarintList().get(0);
        }

        private static List<Long> numbers(UnknownFieldSet message, int field) throws IOException {
            List<Long> numbers = new ArrayList<>();
            for (ByteString packed : message.getField(field).getLengthDelimitedList()) {
                CodedInputStream in = packed.newCodedInput();
                while (!in.isAtEnd()) {
                    numbers.add(in.readInt64());
                }
            }
            return numbers;
        }

        private static List<UnknownFieldSet> messages(UnknownFieldSet message, int field) throws IOException {
            List<UnknownFieldSet> messages = new ArrayList<>();
            for (ByteString each : message.getField(field).getLengthDelimitedList()) {
                messages.add(UnknownFieldSet.parseFrom(each));
            }
            return messages;
        }
    }
}
