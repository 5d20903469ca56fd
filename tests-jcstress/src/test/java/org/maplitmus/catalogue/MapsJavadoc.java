package org.maplitmus.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the classes of the maps of this house say of themselves, as plain text: which quotes of a source are theirs?
 *
 * <p>A source quotes classes if it begins with the name of one: {@code GoMap.range, and likewise SwissMap: "quote"}.
 * All classes that it names before the colon are quoted. An ellipsis stands for words that are left out.
 *
 * @param texts the text of each class by its simple name; classes of one name are one text
 */
record MapsJavadoc(Map<String, String> texts) {

    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w+");
    private static final Pattern QUOTE = Pattern.compile("\"([^\"]+)\"");

    /** A sentence that a source says stands in a class. */
    record Quote(String type, String words) {}

    /** Of all classes below that folder of sources. */
    static MapsJavadoc of(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return new MapsJavadoc(files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(MapsJavadoc::type, MapsJavadoc::text, String::concat)));
        }
    }

    /** What {@code source} quotes, in its order; nothing if it quotes no class of this house. */
    List<Quote> quotes(String source) {
        int colon = source.indexOf(": ");
        String place = source.substring(0, Math.max(colon, 0));
        if (!texts.containsKey(place.split("\\W", 2)[0])) {
            return List.of();
        }
        return NAME.matcher(place)
                .results()
                .map(MatchResult::group)
                .filter(texts::containsKey)
                .flatMap(type -> words(source.substring(colon)).map(words -> new Quote(type, words)))
                .toList();
    }

    /** Whether the class says so. */
    boolean says(Quote quote) {
        return texts.getOrDefault(quote.type(), "").contains(quote.words());
    }

    private static Stream<String> words(String quoting) {
        return QUOTE.matcher(quoting)
                .results()
                .map(quote -> quote.group(1))
                .flatMap(quote -> Arrays.stream(quote.split("\\.\\.\\.")))
                .map(String::strip);
    }

    private static String type(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return plain(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Javadoc without its stars, its tags and its line breaks; a link reads as the class or method that it names. */
    static String plain(String javadoc) {
        return Stream.<Function<String, String>>of(
                        text -> text.replaceAll("\\n\\s*\\* ?", " "),
                        text -> text.replaceAll("\\{@link\\s+[^}\\s]+\\s+([^}]+)}", "$1"),
                        text -> text.replaceAll("\\{@(?:code|link)\\s+(?:[a-z]+\\.)*#?([^}]+)}", "$1"),
                        text -> text.replaceAll("</?[a-z][^<>]*>", ""),
                        text -> text.replaceAll("\\s+", " "))
                .reduce(Function.identity(), Function::andThen)
                .apply(javadoc);
    }
}
