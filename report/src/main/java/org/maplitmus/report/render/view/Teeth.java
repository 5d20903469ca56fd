package org.maplitmus.report.render.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.contract.model.SubjectModel.TwinModel;
import org.maplitmus.report.judge.Hunt;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenBy;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;

/**
 * The weakened twins of a run and whether the suite caught them.
 *
 * @param twins those with a cell, in the order of the run
 */
public record Teeth(List<Twin> twins) {

    /**
     * A weakened twin.
     *
     * @param name the subject's name
     * @param model what it is a copy of and what was removed
     * @param bites its cells, in the order of the guarantees it must break
     */
    public record Twin(String name, TwinModel model, List<Bite> bites) {

        /** Whether every guarantee that the run put it through and that it must break was refuted. */
        public boolean caught() {
            return bites.stream().allMatch(bite -> bite.hunt().isSuccess());
        }

        /** Whether it was caught, of a guarantee by the memory model alone. */
        boolean byModel() {
            return caught() && bites.stream().anyMatch(bite -> bite.hunt() == Hunt.BY_MODEL);
        }

        /** Whether the hardware or the model says something of any of them. */
        boolean decided() {
            return bites.stream().anyMatch(bite -> bite.hunt() != Hunt.NOT_RUN);
        }
    }

    /**
     * A guarantee that a twin must break.
     *
     * @param cell the evidence
     * @param model what the memory model says; null if it was not asked
     */
    public record Bite(JudgedCell cell, @Nullable ModelMark model) {

        /** That of {@code cell} in {@code run}. */
        public static Bite of(Run run, JudgedCell cell) {
            return new Bite(cell, run.mark(cell).orElse(null));
        }

        /** What became of the twin. */
        public Hunt hunt() {
            return Hunt.of(cell.verdict(), model);
        }

        /** Whether the twin was called broken. */
        public boolean caught() {
            return hunt() == Hunt.CAUGHT;
        }

        /** Whether there is a verdict. */
        public boolean ran() {
            return cell.verdict() != Verdict.NOT_RUN;
        }

        /** One word for it: caught, modelled, escaped or unseen. */
        public String mark() {
            return switch (hunt()) {
                case CAUGHT -> "caught";
                case BY_MODEL -> "modelled";
                case ESCAPED -> "escaped";
                case NOT_RUN -> "unseen";
            };
        }

        /** Whether it was caught, with a symbol; a verdict that is not there is not called an escape. */
        public String text() {
            return switch (hunt()) {
                case CAUGHT -> "● caught";
                case BY_MODEL -> "◐ caught by the model (" + layer() + ")";
                case ESCAPED -> "○ NOT caught";
                case NOT_RUN -> "– not run";
            };
        }

        private String layer() {
            return model == null || model.layer() == null ? "" : model.layer().name();
        }

        /** What the memory model says, after a semicolon; empty if it was not asked. */
        public String byModel() {
            if (model == null) {
                return "";
            }
            return "; by the model: " + (model.answers() ? model.words() : "not answered, " + model.refusal());
        }

        /** How it was caught or how long it was not: time, samples and configuration; or why there is no verdict. */
        public String circumstances() {
            return quickest()
                    .map(seen -> "after " + Numbers.seconds(seen.firstBrokenSeconds()) + " and "
                            + Numbers.count(Math.max(0, seen.firstBrokenSamples()), "sample") + " in "
                            + seen.configuration())
                    .orElse(ran() ? samples() : cell.reason());
        }

        private String samples() {
            return (hunt() == Hunt.BY_MODEL ? "and not on hardware in " : "in ")
                    + Numbers.count(cell.samples(), "sample");
        }

        /** The configuration that was quickest to catch it, if it was caught and a clock was read. */
        public Optional<SeenBy> quickest() {
            return cell.configurations().stream()
                    .filter(seen -> caught())
                    .filter(seen -> seen.firstBrokenSeconds() >= 0)
                    .min(Comparator.comparingDouble(SeenBy::firstBrokenSeconds));
        }
    }

    /** Copies the list. */
    public Teeth {
        twins = List.copyOf(twins);
    }

    /** The teeth of {@code run}. */
    public static Teeth of(Run run) {
        return new Teeth(
                run.subjects().stream().flatMap(subject -> twin(run, subject)).toList());
    }

    private static Stream<Twin> twin(Run run, SubjectModel subject) {
        TwinModel model = subject.twin();
        if (model == null) {
            return Stream.empty();
        }
        Twin twin = new Twin(subject.name(), model, bites(run, subject.name(), model));
        return twin.bites().isEmpty() ? Stream.empty() : Stream.of(twin);
    }

    private static List<Bite> bites(Run run, String name, TwinModel model) {
        return model.refutes().stream()
                .flatMap(guarantee -> run.cell(guarantee, name).stream())
                .map(cell -> Bite.of(run, cell))
                .toList();
    }

    /** Every cell of a twin that it must break. */
    public List<Bite> bites() {
        return twins.stream().flatMap(twin -> twin.bites().stream()).toList();
    }

    /** How many twins were caught. */
    public long caught() {
        return twins.stream().filter(Twin::caught).count();
    }

    /** For example {@code teeth: 3 of 4 twins caught, 1 by the model alone, 1 not run}. */
    public String headline() {
        long byModel = twins.stream().filter(Twin::byModel).count();
        long notRun = twins.stream().filter(twin -> !twin.decided()).count();
        return "teeth: " + caught() + " of " + Numbers.count(twins.size(), "twin") + " caught"
                + (byModel > 0 ? ", " + Numbers.count(byModel) + " by the model alone" : "")
                + (notRun > 0 ? ", " + Numbers.count(notRun) + " not run" : "");
    }
}
