package org.maplitmus.report.render;

import java.util.stream.Stream;

/** Lines of prose that are not too long. */
final class Paragraph {

    private static final int WIDTH = 118;

    private Paragraph() {}

    /** {@code sentences}, joined by blanks and wrapped, and a line feed. */
    static String of(String... sentences) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : Stream.of(sentences)
                .filter(sentence -> !sentence.isEmpty())
                .flatMap(sentence -> Stream.of(sentence.split(" ", -1)))
                .toList()) {
            boolean fits = column + 1 + word.length() <= WIDTH;
            text.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = column > 0 && fits ? column + 1 + word.length() : word.length();
        }
        return text.append('\n').toString();
    }
}
