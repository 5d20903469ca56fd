package org.maplitmus.report.collect;

import java.util.List;

/**
 * What is kept of a text that a subject or a virtual machine wrote: so much that a reader sees what it says, and only
 * what every file format can hold.
 */
public final class Excerpt {

    /** So many characters of a line are kept. */
    public static final int LONGEST = 2_000;

    private Excerpt() {}

    /** A line of at most {@link #LONGEST} characters; half a surrogate pair becomes the replacement character. */
    public static String of(String line) {
        String kept = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + BoundedLines.CUT;
        return kept.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same of the first {@code most} lines. */
    static List<String> of(List<String> lines, int most) {
        return lines.stream().limit(most).map(Excerpt::of).toList();
    }
}
