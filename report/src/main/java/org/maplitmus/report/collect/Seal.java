package org.maplitmus.report.collect;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The checksum before each line of a raw file: of the line, and of the head of the file that it was written to.
 *
 * <p>A line that was damaged, or copied from another file, does not open.
 *
 * @param head the head of the file, or empty for the head itself
 */
record Seal(String head) {

    private static final int DIGITS = 8;

    /** {@code text}, which has no line end, as a sealed line. */
    String close(String text) {
        return checksum(text) + " " + text;
    }

    /** The text of {@code line}, if it is whole and of this file. */
    Optional<String> open(String line) {
        if (line.length() <= DIGITS || line.charAt(DIGITS) != ' ') {
            return Optional.empty();
        }
        String text = line.substring(DIGITS + 1);
        return line.startsWith(checksum(text)) ? Optional.of(text) : Optional.empty();
    }

    private String checksum(String text) {
        CRC32C sum = new CRC32C();
        sum.update((head + "\n" + text).getBytes(StandardCharsets.ISO_8859_1));
        return String.format("%08x", sum.getValue());
    }
}
