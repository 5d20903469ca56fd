package org.maplitmus.layouts.witness;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A placement as a line of text: the residue and the prediction, then {@code measured} with the times of the first and
 * the second thread, each alone and together, and the numbers of windows and of moves; or {@code skipped} with a
 * reason.
 */
final class PlacementLine {

    private static final String TIME = " ([0-9.E-]+)";
    private static final Pattern MEASURED = Pattern.compile(
            "([0-9]{1,4}) (shared|separate) measured" + TIME + TIME + TIME + TIME + " ([0-9]{1,9}) ([0-9]{1,9})");
    private static final Pattern SKIPPED = Pattern.compile("([0-9]{1,4}) (shared|separate) skipped (.+)");

    private PlacementLine() {}

    static String format(Placement placement) {
        String place = placement.residue() + " " + placement.prediction();
        if (placement.outcome() instanceof Measurement.Measured measured) {
            return place + " measured " + format(measured.first()) + " " + format(measured.second()) + " "
                    + measured.windows() + " " + measured.moved();
        }
        return place + " skipped " + ((Measurement.Skipped) placement.outcome()).reason();
    }

    private static String format(ThreadTimes times) {
        return times.alone() + " " + times.together();
    }

    /** @throws IOException if the line is no placement */
    static Placement parse(String line) throws IOException {
        Matcher measured = MEASURED.matcher(line);
        Matcher skipped = SKIPPED.matcher(line);
        if (measured.matches()) {
            return placement(measured, measured(measured, line));
        }
        if (skipped.matches()) {
            return placement(skipped, new Measurement.Skipped(skipped.group(3)));
        }
        throw corrupt(line);
    }

    private static Placement placement(Matcher line, Measurement outcome) {
        return new Placement(Integer.parseInt(line.group(1)), line.group(2).equals("shared"), outcome);
    }

    private static Measurement measured(Matcher words, String line) throws IOException {
        try {
            return new Measurement.Measured(
                    new ThreadTimes(Double.parseDouble(words.group(3)), Double.parseDouble(words.group(4))),
                    new ThreadTimes(Double.parseDouble(words.group(5)), Double.parseDouble(words.group(6))),
                    Integer.parseInt(words.group(7)),
                    Integer.parseInt(words.group(8)));
        } catch (NumberFormatException e) {
            throw corrupt(line);
        }
    }

    private static IOException corrupt(String line) {
        return new IOException("the witness wrote what is no placement: " + line);
    }
}
