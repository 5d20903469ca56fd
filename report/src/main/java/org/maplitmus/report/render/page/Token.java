package org.maplitmus.report.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of Java source that is shown in one style.
 *
 * @param style comment, string, annotation, keyword or empty
 * @param text the piece, unescaped
 */
public record Token(String style, String text) {

    private static final List<String> STYLES = List.of("comment", "string", "annotation", "keyword");

    private static final Pattern STYLED = Pattern.compile("(?<comment>//[^\n]*|/\\*(?s:.*?)\\*/)"
            + "|(?<string>\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*')"
            + "|(?<annotation>@[A-Za-z]\\w*)"
            + "|(?<keyword>\\b(?:abstract|boolean|break|byte|case|catch|char|class|continue|default|do|double"
            + "|else|enum|extends|false|final|finally|float|for|if|implements|instanceof|int|interface|long"
            + "|new|null|private|protected|public|record|return|short|static|super|switch|synchronized|this"
            + "|throw|throws|true|try|var|void|volatile|while)\\b)");

    /** {@code source} in pieces; together they are {@code source} again. */
    public static List<Token> of(String source) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = STYLED.matcher(source);
        int end = 0;
        while (matcher.find()) {
            tokens.add(new Token("", source.substring(end, matcher.start())));
            tokens.add(new Token(style(matcher), matcher.group()));
            end = matcher.end();
        }
        tokens.add(new Token("", source.substring(end)));
        tokens.removeIf(token -> token.text().isEmpty());
        return tokens;
    }

    private static String style(Matcher matcher) {
        return STYLES.stream()
                .filter(style -> matcher.group(style) != null)
                .findFirst()
                .orElseThrow();
    }
}
