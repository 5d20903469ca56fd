package org.maplitmus.runner.explain.lincheck;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maplitmus.contract.model.ActorModel;

/**
 * A step in Lincheck's words, taken apart, and its text in ours.
 *
 * @param text what was done
 * @param place file and line, or empty
 * @param calls how many calls of the same name, one inside the other, it stands for
 */
record Wording(String text, String place, int calls) {

    private static final Pattern REPEATED = Pattern.compile("(.*) \\[recursive call x (\\d+) times]");
    private static final Pattern PLACED = Pattern.compile("(.*) at \\S+\\(([^()]*)\\)");
    private static final Pattern READ = Pattern.compile("([^\"(]+) ➜ (.*)");
    private static final Pattern WRITTEN = Pattern.compile("([^\"(]+) = (.*)");
    private static final Pattern SWITCH = Pattern.compile("switch \\(reason: (.*)\\)");
    private static final Pattern THREAD = Pattern.compile("Thread (\\d+)");

    /** Takes {@code row} apart. */
    static Wording of(String row) {
        Matcher repeated = REPEATED.matcher(row);
        int calls = repeated.matches() ? Integer.parseInt(repeated.group(2)) : 1;
        String once = repeated.matches() ? repeated.group(1) : row;
        Matcher placed = PLACED.matcher(once);
        return placed.matches() ? new Wording(placed.group(1), placed.group(2), calls) : new Wording(once, "", calls);
    }

    /** What was done, in our words. */
    String plainly(List<ActorModel> actors) {
        String plain = THREAD.matcher(verb()).replaceAll(thread -> name(thread, actors));
        return calls == 1 ? plain : plain + " (" + calls + " calls)";
    }

    private static String name(MatchResult thread, List<ActorModel> actors) {
        int index = Integer.parseInt(thread.group(1)) - 1;
        return Matcher.quoteReplacement(
                index < actors.size() ? actors.get(index).name() : thread.group());
    }

    private String verb() {
        Matcher read = READ.matcher(text);
        Matcher written = WRITTEN.matcher(text);
        Matcher turned = SWITCH.matcher(text);
        if (read.matches()) {
            return "read " + read.group(1) + ": " + read.group(2);
        }
        if (written.matches()) {
            return "write " + written.group(1) + " = " + written.group(2);
        }
        return turned.matches() ? turn(turned.group(1)) : monitor();
    }

    private static String turn(String reason) {
        return reason.equals("active lock detected") ? "go round many times" : "cannot go on: " + reason;
    }

    private String monitor() {
        return switch (text) {
            case "MONITORENTER" -> "enter the monitor";
            case "MONITOREXIT" -> "leave the monitor";
            default -> text;
        };
    }
}
