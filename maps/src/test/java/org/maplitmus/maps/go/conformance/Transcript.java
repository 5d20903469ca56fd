package org.maplitmus.maps.go.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What scenarios showed, each figure under its name: {@code scenario key}. Immutable.
 *
 * @param figures in the order of the recording
 */
record Transcript(Map<String, String> figures) {

    Transcript(Map<String, String> figures) {
        this.figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** The lines of a test resource that {@code src/test/go/record.sh} has written. */
    static List<String> lines(String resource) {
        try (InputStream in = Transcript.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads lines of the form {@code scenario key=value}, between them comments that begin with {@code #}.
     *
     * @throws IllegalArgumentException if a line has another form or repeats a name
     */
    static Transcript parse(List<String> lines) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                int equals = line.indexOf('=');
                if (!line.matches("\\w+ \\w+=.+")
                        || figures.put(line.substring(0, equals), line.substring(equals + 1)) != null) {
                    throw new IllegalArgumentException("not a new figure: " + line);
                }
            }
        }
        return new Transcript(figures);
    }

    /** The figures whose names are not {@code dropped}. */
    Transcript without(Predicate<String> dropped) {
        Map<String, String> kept = new LinkedHashMap<>(figures);
        kept.keySet().removeIf(dropped);
        return new Transcript(kept);
    }

    /** The names of the scenarios. */
    Set<String> scenarios() {
        Set<String> scenarios = new LinkedHashSet<>();
        figures.keySet().forEach(name -> scenarios.add(name.substring(0, name.indexOf(' '))));
        return scenarios;
    }

    /** Where {@code played} departs from this, one sentence each; none if it conforms. */
    List<String> differences(Transcript played) {
        Set<String> names = new TreeSet<>(figures.keySet());
        names.addAll(played.figures.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            String go = figures.getOrDefault(name, "nothing");
            String java = played.figures.getOrDefault(name, "nothing");
            if (!Bounds.agree(go, java)) {
                differences.add(name + ": Go recorded " + go + ", the model shows " + java);
            }
        }
        return differences;
    }
}
