package org.maplitmus.contract.generate;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences as they are written in Java source. */
final class JavaText {

    private JavaText() {}

    /** {@code text} as a string literal. */
    static String literal(String text) {
        return text.chars().mapToObj(JavaText::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    /**
     * {@code text} as a string literal that JCStress' list of tests can hold: it has lines, and is read in whatever
     * encoding the platform prefers. Line breaks become spaces, accents are dropped, other foreign letters are question
     * marks.
     */
    static String sentence(String text) {
        String decomposed = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD);
        return literal(
                decomposed.replaceAll("\\s+", " ").replaceAll("\\p{M}", "").replaceAll("[^\\x20-\\x7e]", "?"));
    }

    /** {@code texts} as the value of an annotation's array: one literal, or several in braces. */
    static String literals(List<String> texts) {
        return texts.size() == 1
                ? literal(texts.get(0))
                : texts.stream().map(JavaText::literal).collect(Collectors.joining(", ", "{", "}"));
    }

    /** {@code text} as part of a Javadoc sentence on one line. */
    static String comment(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;")
                .replace("@", "&#64;")
                .replaceAll("\\s+", " ");
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                Character.isISOControl(character) ? "\\u%04x".formatted(character) : String.valueOf((char) character);
        };
    }
}
