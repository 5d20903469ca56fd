package org.maplitmus.runner.explain.lincheck;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.explain.engine.Answer;
import org.maplitmus.runner.explain.engine.Answer.Kind;
import org.maplitmus.runner.explain.engine.Step;

/**
 * What a message of Lincheck's means.
 *
 * <p>Findings and errors of Lincheck itself come as the same class of exception, so the first line decides, and one
 * that is not known is an error.
 *
 * @param cell the cell that was checked
 * @param search the search that judged its results
 */
record Finding(CellModel cell, Search search) {

    private static final String INVALID = "= Invalid execution results =";
    private static final String HUNG = "= The execution has hung";

    private static final Map<String, String> REASONS = Map.of(
            "deadlock", "the actors that have not ended wait for one another",
            "livelock", "the actors that have not ended turn in circles");

    /** The answer that {@code message} amounts to. */
    Answer in(String message) {
        String head = message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("no message");
        if (head.startsWith(INVALID) && !search.found().isEmpty()) {
            return answer(Kind.FOUND, "", message);
        }
        return head.startsWith(HUNG)
                ? answer(Kind.STUCK, reason(message), message)
                : Answer.engineError("Lincheck failed: " + summary(message));
    }

    private Answer answer(Kind kind, String reason, String message) {
        TraceTable whole = TraceTable.after("Detailed trace:", message);
        TraceTable brief = TraceTable.after("The following interleaving leads to the error:", message);
        List<Step> steps = new Narration(cell, false).of(whole.part(0), brief.part(0));
        List<Step> after = new Narration(cell, true).of(whole.part(1), brief.part(1));
        return new Answer(kind, search.found(), reason, search.tried(), search.others(), steps, after);
    }

    private static String reason(String message) {
        return REASONS.entrySet().stream()
                .filter(reason -> message.contains("All unfinished threads are in " + reason.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("the actors do not end");
    }

    /** The first line, and the first that names an exception. */
    private static String summary(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("=") || line.matches("[\\w.$]+(Exception|Error)\\b.*"))
                .limit(2)
                .map(line -> line.replace("=", "").strip())
                .collect(Collectors.joining(": "));
    }
}
