package org.maplitmus.layouts.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.maplitmus.layouts.shape.FieldType;

/**
 * A way in which a HotSpot virtual machine lays objects out: a generation of rules and the sizes that flags choose.
 *
 * <p>A model is <em>verified</em> if this house's build compares it with a virtual machine that lays out in that way,
 * thousands of generated classes at a time; the others are what the rules say, and nobody has looked.
 */
public enum LayoutModel {
    /** JDK 8 to 14 with compressed references and class pointers; simulated by JOL. */
    JDK8("JDK 8 to 14", Rules.JDK_8, Header.COMPRESSED, 4, 8),
    /** JDK 8 to 14 without compressed references; simulated by JOL. */
    JDK8_NO_COOPS("JDK 8 to 14, no compressed oops", Rules.JDK_8, Header.FULL, 8, 8),
    /** JDK 8 to 14 with 32-bit addresses; simulated by JOL. */
    JDK8_32_BIT("JDK 8 to 14, 32-bit", Rules.JDK_8, Header.NARROW, 4, 8),

    /** JDK 15 to 24 as it starts by itself with a heap below 32 GB. */
    JDK17("JDK 15 to 24", Rules.JDK_15, Header.COMPRESSED, 4, 8, "-XX:+UseCompressedOops"),
    /** JDK 15 to 24 with ZGC or a heap of 32 GB and more. */
    JDK17_NO_COOPS("JDK 15 to 24, no compressed oops", Rules.JDK_15, Header.COMPRESSED, 8, 8, "-XX:-UseCompressedOops"),
    /** JDK 15 to 24 with full class pointers. */
    JDK17_NO_CCP(
            "JDK 15 to 24, no compressed class pointers",
            Rules.JDK_15,
            Header.FULL,
            4,
            8,
            "-XX:-UseCompressedClassPointers"),
    /** JDK 15 to 24 with nothing compressed. */
    JDK17_NO_COOPS_NO_CCP(
            "JDK 15 to 24, nothing compressed",
            Rules.JDK_15,
            Header.FULL,
            8,
            8,
            "-XX:-UseCompressedOops",
            "-XX:-UseCompressedClassPointers"),
    /** JDK 15 to 24 with objects at multiples of 16. */
    JDK17_ALIGN16(
            "JDK 15 to 24, aligned to 16", Rules.JDK_15, Header.COMPRESSED, 4, 16, "-XX:ObjectAlignmentInBytes=16"),
    /** JDK 15 to 24 with objects at multiples of 32. */
    JDK17_ALIGN32(
            "JDK 15 to 24, aligned to 32", Rules.JDK_15, Header.COMPRESSED, 4, 32, "-XX:ObjectAlignmentInBytes=32"),
    /** JDK 15 to 24 with 32-bit addresses. */
    JDK17_32_BIT("JDK 15 to 24, 32-bit", Rules.JDK_15, Header.NARROW, 4, 8),
    /** The experimental compact headers of JDK 24. */
    JDK24_COMPACT("JDK 24, compact headers", Rules.JDK_15, Header.COMPACT, 4, 8),

    /** JDK 25 as it starts by itself with a heap below 32 GB. */
    JDK25("JDK 25", Rules.JDK_25, Header.COMPRESSED, 4, 8, "-XX:+UseCompressedOops"),
    /** JDK 25 with ZGC or a heap of 32 GB and more. */
    JDK25_NO_COOPS("JDK 25, no compressed oops", Rules.JDK_25, Header.COMPRESSED, 8, 8, "-XX:-UseCompressedOops"),
    /** JDK 25 with full class pointers. */
    JDK25_NO_CCP(
            "JDK 25, no compressed class pointers", Rules.JDK_25, Header.FULL, 4, 8, "-XX:-UseCompressedClassPointers"),
    /** JDK 25 with nothing compressed. */
    JDK25_NO_COOPS_NO_CCP(
            "JDK 25, nothing compressed",
            Rules.JDK_25,
            Header.FULL,
            8,
            8,
            "-XX:-UseCompressedOops",
            "-XX:-UseCompressedClassPointers"),
    /** JDK 25 with objects at multiples of 16. */
    JDK25_ALIGN16("JDK 25, aligned to 16", Rules.JDK_25, Header.COMPRESSED, 4, 16, "-XX:ObjectAlignmentInBytes=16"),
    /** JDK 25 with objects at multiples of 32. */
    JDK25_ALIGN32("JDK 25, aligned to 32", Rules.JDK_25, Header.COMPRESSED, 4, 32, "-XX:ObjectAlignmentInBytes=32"),
    /** JDK 25 with compact headers (JEP 519). */
    JDK25_COMPACT("JDK 25, compact headers", Rules.JDK_25, Header.COMPACT, 4, 8, "-XX:+UseCompactObjectHeaders"),
    /** JDK 25 with compact headers and ZGC or a heap of 32 GB and more. */
    JDK25_COMPACT_NO_COOPS(
            "JDK 25, compact headers, no compressed oops",
            Rules.JDK_25,
            Header.COMPACT,
            8,
            8,
            "-XX:+UseCompactObjectHeaders",
            "-XX:-UseCompressedOops"),
    /** JDK 25 with compact headers and objects at multiples of 16. */
    JDK25_COMPACT_ALIGN16(
            "JDK 25, compact headers, aligned to 16",
            Rules.JDK_25,
            Header.COMPACT,
            4,
            16,
            "-XX:+UseCompactObjectHeaders",
            "-XX:ObjectAlignmentInBytes=16"),
    /** JDK 25 with compact headers and objects at multiples of 32. */
    JDK25_COMPACT_ALIGN32(
            "JDK 25, compact headers, aligned to 32",
            Rules.JDK_25,
            Header.COMPACT,
            4,
            32,
            "-XX:+UseCompactObjectHeaders",
            "-XX:ObjectAlignmentInBytes=32");

    private final String title;
    private final Rules rules;
    private final Header header;
    private final int referenceSize;
    private final int alignment;
    private final String flags;

    LayoutModel(String title, Rules rules, Header header, int referenceSize, int alignment, String... flags) {
        this.title = title;
        this.rules = rules;
        this.header = header;
        this.referenceSize = referenceSize;
        this.alignment = alignment;
        this.flags = String.join(" ", flags);
    }

    /** The model with this {@link #id}, if there is one. */
    public static Optional<LayoutModel> byId(String id) {
        return Stream.of(values()).filter(model -> model.id().equals(id)).findFirst();
    }

    /** Its name on a command line, such as {@code jdk25-compact}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name in a sentence, such as {@code JDK 25, compact headers}. */
    public String title() {
        return title;
    }

    /** Which generation of rules places the fields. */
    public Rules rules() {
        return rules;
    }

    /** Whether the build compares this model with a virtual machine. */
    public boolean verified() {
        return !flags.isEmpty();
    }

    /** The flags that make a virtual machine of the right generation lay out in this way; none if not verified. */
    public List<String> flags() {
        return verified() ? List.of(flags.split(" ", -1)) : List.of();
    }

    /** Where the header of an instance ends and fields may begin. */
    public int headerSize() {
        return header.size;
    }

    /** Where the length of an array lies, a word of four bytes. */
    public int lengthOffset() {
        return header.size;
    }

    /** Where the elements of an array of {@code element} begin. */
    public int arrayBase(FieldType element) {
        boolean toEight = element.size(referenceSize) == Long.BYTES || (header == Header.FULL && rules != Rules.JDK_25);
        return (int) Bytes.roundUp(lengthOffset() + Integer.BYTES, toEight ? Long.BYTES : Integer.BYTES);
    }

    /** Bytes of a reference. */
    public int referenceSize() {
        return referenceSize;
    }

    /** Bytes of an address. */
    public int wordSize() {
        return header == Header.NARROW ? 4 : 8;
    }

    /** Every object starts at a multiple of it. */
    public int alignment() {
        return alignment;
    }

    @Override
    public String toString() {
        return id();
    }

    /** Generations of field placement. */
    public enum Rules {
        /** JDK 8 to 14. */
        JDK_8,
        /** JDK 15 to 24 (JDK-8237767). */
        JDK_15,
        /** JDK 25 (JDK-8353273). */
        JDK_25
    }

    /** What stands before the fields: the mark word and the class. */
    private enum Header {
        /** Two words of four bytes. */
        NARROW(8),
        /** The class inside the mark word. */
        COMPACT(8),
        /** A mark word of eight bytes and a class pointer of four. */
        COMPRESSED(12),
        /** Two words of eight bytes. */
        FULL(16);

        private final int size;

        Header(int size) {
            this.size = size;
        }
    }
}
