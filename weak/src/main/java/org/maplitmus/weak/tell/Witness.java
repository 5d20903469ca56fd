package org.maplitmus.weak.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Write;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Found;

/**
 * One execution, step by step.
 *
 * @param outcome what the threads found
 * @param layer how weak memory was
 * @param isEarly whether a read saw what was written later
 * @param lines what the threads did, in order
 * @param missingEdge which access would have to be stronger, if that was found
 */
public record Witness(
        String outcome,
        Layer layer,
        boolean isEarly,
        List<String> lines,
        @Nullable String missingEdge) {

    /** That of an outcome; the search for the missing edge keeps to {@code bounds}. */
    public static Witness of(Scenario scenario, Found found, Bounds bounds) {
        Account account = new Account();
        Layer layer = found.trail().layer();
        found.trail().replay(scenario, account);
        List<Step> steps = account.steps();
        boolean isEarly = steps.stream().anyMatch(Step::isEarly);
        String edge = layer == Layer.SC || isEarly
                ? null
                : new MissingEdge(scenario, found.outcome(), layer, bounds).find(steps);
        return new Witness(found.outcome(), layer, isEarly, lines(steps, new Names(scenario.actors())), edge);
    }

    private static List<String> lines(List<Step> steps, Names names) {
        List<String> lines = new ArrayList<>();
        int width = steps.stream()
                .mapToInt(step -> names.actor(step.thread()).length())
                .max()
                .orElse(0);
        for (Step step : steps) {
            String actor = names.actor(step.thread());
            lines.add(actor + " ".repeat(width - actor.length() + 2) + text(step, names) + "  @ " + step.place());
            if (step.isStale()) {
                lines.add(" ".repeat(width + 2) + stale(step, names));
            }
        }
        return List.copyOf(lines);
    }

    private static String text(Step step, Names names) {
        Write write = step.write();
        if (step.variable() == null || write == null) {
            return step.action();
        }
        String variable = names.variable(step.variable());
        String value = names.value(write.value()) + " (" + mode(step.mode()) + ")";
        return switch (step.kind()) {
            case READ -> "reads   " + variable + " = " + value + ", " + origin(write, names);
            case WRITE -> "writes  " + variable + " = " + value;
            default -> "updates " + variable + " from " + names.value(before(step)) + " to " + value;
        };
    }

    private static @Nullable Object before(Step update) {
        return Objects.requireNonNull(update.newest()).value();
    }

    private static String origin(Write write, Names names) {
        if (write.isForeseen()) {
            return "EARLY: written below, and nothing orders this read before that write";
        }
        return write.isInitial() ? "its initial value" : "written by " + names.actor(write.thread());
    }

    private static String stale(Step step, Names names) {
        Write newest = Objects.requireNonNull(step.newest());
        return "STALE: the newest is " + names.value(newest.value()) + ", written by " + names.actor(newest.thread())
                + " (" + mode(newest.mode()) + "); nothing orders that write before this read";
    }

    private static String mode(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    /** The whole account. */
    public String text() {
        StringBuilder text = new StringBuilder(outcome + ", " + how() + "\n");
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
        if (missingEdge != null) {
            text.append(missingEdge).append('\n');
        }
        return text.toString();
    }

    private String how() {
        if (isEarly) {
            return "by a read of a write that comes later:";
        }
        return switch (layer) {
            case SC -> "by an interleaving:";
            case WEAK -> "by memory as weak as a compiler or a processor of today may make it:";
            case JLS -> "by the letter of the Java Language Specification:";
        };
    }
}
