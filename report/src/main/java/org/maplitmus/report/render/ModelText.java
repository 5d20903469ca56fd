package org.maplitmus.report.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.report.render.view.Numbers;

/** What the memory model says of cells, as text for a terminal. */
public final class ModelText {

    /** What it means that the hardware shows what the model excludes. */
    public static final String AGAINST = "The model tried every execution of these calls, and none ends so. Either the"
            + " virtual machine or the model is wrong, or it took a read of a later write, which `model --layer lb` looks"
            + " for: keep the folder of this run and report it.";

    private static final String BROKEN = "BROKEN by the model";

    private ModelText() {}

    /** One line, with a newline: the cell, whether it is promised, and the mark. */
    public static String line(ModelMark mark) {
        String said = mark.answers() ? mark.words() : "not answered: " + mark.refusal();
        return String.format(Locale.ROOT, "%-44s %-20s %s%n", mark.cell(), grade(mark), said);
    }

    private static String grade(ModelMark mark) {
        if (mark.refutes()) {
            return BROKEN;
        }
        return mark.promised() ? "promised" : "not promised";
    }

    /**
     * What the threads did, and the account of the execution; {@code sought} is the outcome that the user asked for, or
     * empty. Ends with a newline, or is empty.
     */
    public static String account(ModelMark mark, String sought) {
        if (mark.answers() && !sought.isEmpty() && mark.witness().isEmpty()) {
            return "%nNo execution that was tried ends with %s.%n".formatted(sought);
        }
        if (mark.layer() == null || !(sought.isEmpty() || sought.equals(mark.result()))) {
            return mark.witness().isEmpty() ? "" : "\n" + mark.witness();
        }
        return "%n%s, %s: %s%nThis outcome needs no more than %s.%n%n%s"
                .formatted(
                        mark.cell(),
                        mark.result(),
                        mark.sentence(),
                        mark.layer().words(),
                        mark.witness());
    }

    /** How many cells have each kind of mark, and what that rests on; ends with a newline. */
    public static String summary(List<ModelMark> marks) {
        Map<String, Long> kinds =
                marks.stream().collect(Collectors.groupingBy(ModelText::kind, TreeMap::new, Collectors.counting()));
        String counted = kinds.entrySet().stream()
                .map(entry -> String.format(Locale.ENGLISH, "%s %,d", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return "%n%s by the memory model: %s.%n".formatted(Numbers.count(marks.size(), "cell"), counted);
    }

    /** That answers are kept from earlier runs, and why they hold; or empty. */
    public static String kept(List<ModelMark> marks) {
        List<String> days = marks.stream()
                .filter(ModelMark::fromEarlier)
                .map(ModelMark::day)
                .sorted()
                .toList();
        return days.isEmpty()
                ? ""
                : "Of these answers, " + Numbers.count(days.size()) + " rest on earlier runs, from " + days.get(0)
                        + " on: the classes, the JDK and the explorer are the same.";
    }

    private static String kind(ModelMark mark) {
        if (mark.layer() != null) {
            return mark.layer().name();
        }
        if (!mark.answers()) {
            return "not answered";
        }
        return mark.exhausted() ? "none, exhausted" : "none, open";
    }

    /** The cells whose promise the model refutes, one a line behind a heading; or empty. */
    public static String broken(List<ModelMark> marks) {
        List<ModelMark> broken = marks.stream().filter(ModelMark::refutes).toList();
        if (broken.isEmpty()) {
            return "";
        }

        return BROKEN + " (" + broken.size() + "):\n"
                + broken.stream().map(ModelText::named).collect(Collectors.joining());
    }

    private static String named(ModelMark mark) {
        return "  %s  %s: %s%n".formatted(mark.cell(), mark.words(), mark.sentence());
    }
}
