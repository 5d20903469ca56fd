package org.maplitmus.runner.sample;

import java.util.Optional;

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
     * Where the fork's time went so far, in microseconds.
     *
     * @param warmUp loading cells and running every actor once
     * @param sampling racing the actors
     * @param writing writing raw results
     */
    record Spent(long warmUp, long sampling, long writing) implements ForkLine {

        /** Nothing yet. */
        public static final Spent NOTHING = new Spent(0, 0, 0);

        @Override
        public String text() {
            return MARK + "spent " + warmUp + " " + sampling + " " + writing;
        }

        private static Optional<ForkLine> of(String numbers) {
            if (!numbers.matches("\\d{1,18} \\d{1,18} \\d{1,18}")) {
                return Optional.empty();
            }
            String[] each = numbers.split(" ", -1);
            return Optional.of(new Spent(Long.parseLong(each[0]), Long.parseLong(each[1]), Long.parseLong(each[2])));
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
