package org.maplitmus.cli.cell;

import java.util.Locale;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.KeysTried;
import org.maplitmus.report.judge.Run;
import org.maplitmus.runner.repro.RepeatedRun;

/**
 * A cell of an earlier run, run again.
 *
 * @param run the earlier run
 * @param judged the cell in it
 * @param cell the cell
 * @param recorded the configuration that was repeated
 * @param found what came of it
 */
record Reproduction(
        Run run, JudgedCell judged, CellModel cell, Session.Configuration recorded, RepeatedRun.Found found) {

    private static final double MILLION = 1e6;

    /** Whether broken outcomes showed at least {@code hits} times. */
    boolean shown(long hits) {
        return found.broken() >= hits;
    }

    /** What was repeated and what it took, beside what the run saw; ends with a newline. */
    String text() {
        StringBuilder text = new StringBuilder("%s as in run %s: JDK %s, %s, %s, stress seed %d%n"
                .formatted(
                        cell.id(),
                        run.session().id(),
                        recorded.jvm(),
                        recorded.jvmMode(),
                        recorded.compileMode(),
                        recorded.stressSeed()));
        found.mishap().forEach(mishap -> text.append(told(mishap)));
        text.append(outcome()).append(keys()).append(seenThen());
        return text.toString();
    }

    private static String told(Mishap mishap) {
        return "the fork failed (%s): %s%n".formatted(mishap.kind().words(), mishap.detail());
    }

    private String outcome() {
        String effort = "%,d samples, %.1f s of sampling, %d %s"
                .formatted(found.samples(), found.seconds(), found.forks(), found.forks() == 1 ? "fork" : "forks");
        if (found.broken() == 0) {
            return "not reproduced in " + effort + "\n";
        }
        StringBuilder text = new StringBuilder("reproduced: %,d %s of %s; %s per million%n"
                .formatted(found.broken(), what(), effort, perMillion(found.broken(), found.samples())));
        found.counts().forEach((result, count) -> text.append(line(result, count)));
        return text.toString();
    }

    private String line(String result, long count) {
        return cell.outcome(result).kind().sought()
                ? "  %s, %,d times: %s%n"
                        .formatted(result, count, cell.outcome(result).sentence())
                : "";
    }

    private String keys() {
        return found.keys().isEmpty() ? "" : KeysTried.words(found.keys()) + "\n";
    }

    private String seenThen() {
        return judged.configurations().stream()
                .filter(seen -> seen.configuration().equals(recorded.id()))
                .findFirst()
                .map(seen -> "then: %,d %s of %,d samples; %s per million%n"
                        .formatted(seen.broken(), what(), seen.samples(), perMillion(seen.broken(), seen.samples())))
                .orElse("");
    }

    private String what() {
        return cell.guarantee().limit() ? "showing the limit" : "broken";
    }

    private static String perMillion(long broken, long samples) {
        double rate = MILLION * broken / samples;
        return String.format(Locale.ROOT, rate < 1 ? "%.3g" : "%,.0f", rate);
    }
}
