package org.maplitmus.report.collect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maplitmus.contract.convert.ConvertedMap;

/**
 * The stack trace of an exception, or of a call that did not return, as lines of text.
 *
 * @param lines the lines: what happened, then the frames, the innermost first
 * @param scenario the name of the scenario's class
 */
public record Specimen(List<String> lines, String scenario) {

    private static final Pattern FRAME =
            Pattern.compile("\\s*at (?:.*/)?(?<place>(?<type>[\\w.$]+)\\.(?<method>[\\w$<>]+)\\(.*)");
    private static final List<String> NO_MAP =
            List.of("java.", "javax.", "jdk.", "sun.", ConvertedMap.class.getPackageName() + ".");

    /** Copies the list. */
    public Specimen {
        lines = List.copyOf(lines);
    }

    /** What happened: class and message of the exception, or that a call did not return. */
    public Optional<String> headline() {
        return lines.stream().findFirst();
    }

    /** The innermost frame that is the map's own, or else the innermost that its scenario has called. */
    public Optional<String> place() {
        return called().filter(frame -> NO_MAP.stream().noneMatch(frame.group("type")::startsWith))
                .findFirst()
                .or(() -> called().findFirst())
                .map(frame -> frame.group("place"));
    }

    /** What the scenario called: the method of the frame inside its own. */
    public Optional<String> operation() {
        return called().reduce((inner, outer) -> outer).map(frame -> frame.group("method"));
    }

    /** The frames inside the first of the scenario's own. */
    private Stream<Matcher> called() {
        return lines.stream()
                .map(FRAME::matcher)
                .filter(Matcher::matches)
                .takeWhile(frame -> !frame.group("type").startsWith(scenario));
    }
}
