package org.maplitmus.runner.sample;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line by which a fork tells its parent how far it is. */
public sealed interface ForkLine {

    /** How such a line begins. */
    String MARK = "@maplitmus ";

    /** The line as text. */
    String text();

    /** A cell begins. */
    record Started(String cell) implements ForkLine {
        @Override
        public String text() {
            return MARK + "started " + cell;
        }
    }

    /** The raw result of a cell is on disk. */
    record Finished(String cell) implements ForkLine {
        @Override
        public String text() {
            return MARK + "finished " + cell;
        }
    }

    /**
     * Where the fork's time went so far.
     *
     * @param micros microseconds by what they were spent on
     */
    record Spent(Map<Phase, Long> micros) implements ForkLine {

        /** Nothing yet. */
        public static final Spent NOTHING = new Spent(Map.of());

        /** Copies the map. */
        public Spent {
            micros = Map.copyOf(micros);
        }

        /** How long it spent on {@code phase}, in seconds. */
        public double seconds(Phase phase) {
            return micros(phase) / 1e6;
        }

        private long micros(Phase phase) {
            return micros.getOrDefault(phase, 0L);
        }

        @Override
        public String text() {
            return Stream.of(Phase.values())
                    .map(phase -> phase + "=" + micros(phase))
                    .collect(Collectors.joining(" ", MARK + "spent ", ""));
        }

        private static Optional<ForkLine> of(String text) {
            Map<Phase, Long> micros = new EnumMap<>(Phase.class);
            for (Phase phase : Phase.values()) {
                Matcher spent =
                        Pattern.compile("\\b" + phase + "=(\\d{1,18})\\b").matcher(text);
                if (!spent.find()) {
                    return Optional.empty();
                }
                micros.put(phase, Long.valueOf(spent.group(1)));
            }
            return Optional.of(new Spent(micros));
        }
    }

    /** The line that {@code text} is, or nothing if it is a subject's or a virtual machine's own output. */
    static Optional<ForkLine> of(String text) {
        if (!text.startsWith(MARK)) {
            return Optional.empty();
        }
        String[] words = text.substring(MARK.length()).split(" ", 2);
        String cell = words.length > 1 ? words[1] : "";
        return switch (words[0]) {
            case "started" -> Optional.of(new Started(cell));
            case "finished" -> Optional.of(new Finished(cell));
            case "spent" -> Spent.of(cell);
            default -> Optional.empty();
        };
    }
}
