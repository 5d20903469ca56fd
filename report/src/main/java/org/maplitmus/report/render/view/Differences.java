package org.maplitmus.report.render.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maplitmus.report.compare.Change;
import org.maplitmus.report.compare.Change.CellGone;
import org.maplitmus.report.compare.Change.CellNew;
import org.maplitmus.report.compare.Change.MovedFrequency;
import org.maplitmus.report.compare.Change.NewOutcome;
import org.maplitmus.report.compare.Change.VanishedOutcome;
import org.maplitmus.report.compare.Change.VerdictChanged;
import org.maplitmus.report.compare.Comparison;
import org.maplitmus.report.compare.Share;
import org.maplitmus.report.compare.Side;
import org.maplitmus.report.judge.Verdict;

/**
 * A comparison in words.
 *
 * @param comparison what differs
 */
public record Differences(Comparison comparison) {

    /** With more changes of one kind than this, only JSON has them all. */
    private static final int MOST = 20;

    /** Smaller ones are all the same. */
    private static final double LEAST_PROBABILITY = 1e-99;

    /**
     * The changes of one kind.
     *
     * @param title what they are, and how many
     * @param lines one for each, and one for those that are left out
     */
    public record Section(String title, List<String> lines) {}

    /** Which two runs, and in what their machines differ. */
    public List<String> head() {
        List<String> head = new ArrayList<>();
        head.add("before: " + side(comparison.before()));
        head.add("after:  " + side(comparison.after()));
        if (!comparison.differences().isEmpty()) {
            head.add("differs: " + String.join("; ", comparison.differences()));
        }
        return head;
    }

    private static String side(Side side) {
        return side.id() + ", " + Numbers.minute(side.started()) + ", " + side.profile() + ", "
                + Numbers.count(side.cells(), "sampled cell") + ", "
                + side.machine().cpuModel() + ", "
                + Numbers.count(side.machine().cpus(), "CPU") + ", "
                + side.machine().architecture() + ", JDK "
                + String.join(" and ", side.machine().jdks())
                + (side.commit().isEmpty() ? "" : ", commit " + side.commit());
    }

    /** The changes; kinds without any are absent. */
    public List<Section> sections() {
        return Stream.of(
                        section("New outcomes", appeared(), Differences::appeared),
                        section("Verdicts that changed", verdicts(false), Differences::verdict),
                        section("No longer run", verdicts(true), Differences::verdict),
                        section("Only in the first run", CellGone.class, Differences::gone),
                        section("Frequencies that moved", MovedFrequency.class, Differences::moved),
                        section("Vanished outcomes", vanished(), Differences::vanished),
                        section("Only in the second run", CellNew.class, Differences::added))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    /** Which test says what has moved, and what it cannot say. */
    public List<String> test() {
        return List.of(
                "Test: G-test, false discovery rate " + Math.round(100 * Comparison.FALSE_DISCOVERY_RATE)
                        + "% (Benjamini-Hochberg), over " + Numbers.count(comparison.frequencies())
                        + (comparison.frequencies() == 1 ? " frequency" : " frequencies") + " with at least "
                        + Numbers.count(Comparison.LEAST_SAMPLES) + " samples on both sides, of "
                        + Numbers.count(comparison.cells(), "cell") + " that both runs sampled.",
                caveat());
    }

    private String caveat() {
        return "Samples of racing threads come in bursts, so that a small probability alone says little: moved is only"
                + " what also rose or fell at least " + factor()
                + "-fold, in the same configuration or beyond what another mix of configurations explains."
                + (comparison.factor() > Comparison.LEAST_FACTOR
                        ? " It would be " + Numbers.count((long) Comparison.LEAST_FACTOR)
                                + "-fold, but all frequencies of these two runs lie that far apart (three standard"
                                + " deviations of the logarithm)."
                        : "");
    }

    private String factor() {
        return Numbers.count((long) Math.ceil(comparison.factor()));
    }

    /** Whether the second run is worse, in one sentence. */
    public String ruling() {
        long cells =
                comparison.regressions().stream().map(Change::cell).distinct().count();
        return cells == 0
                ? "No regression: nothing that was promised is worse than before."
                : "Regression: " + Numbers.count(cells, "promised guarantee") + (cells == 1 ? " is" : " are")
                        + " worse than before.";
    }

    private <C extends Change> Section section(String title, Class<C> kind, Function<C, String> words) {
        return section(title, all(kind), words);
    }

    private <C extends Change> List<C> all(Class<C> kind) {
        return comparison.changes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private List<VerdictChanged> verdicts(boolean notRun) {
        return all(VerdictChanged.class).stream()
                .filter(change -> (change.after() == Verdict.NOT_RUN) == notRun)
                .toList();
    }

    private List<NewOutcome> appeared() {
        return all(NewOutcome.class).stream()
                .sorted(Comparator.comparing(change -> !change.telling()))
                .toList();
    }

    /** Of what keeps the guarantee, only that whose absence says something. */
    private List<VanishedOutcome> vanished() {
        return all(VanishedOutcome.class).stream()
                .filter(change -> change.telling() || change.kind().refutes())
                .sorted(Comparator.comparing(change -> !change.telling()))
                .toList();
    }

    private <C extends Change> Section section(String title, List<C> changes, Function<C, String> words) {
        List<String> lines = changes.stream()
                .sorted(Comparator.comparing(change -> !isRegression(change)))
                .limit(MOST)
                .map(change -> (isRegression(change) ? "REGRESSION " : "") + about(change) + ": " + words.apply(change))
                .toList();
        Stream<String> rest = changes.size() > MOST
                ? Stream.of("and " + Numbers.count((long) changes.size() - MOST) + " more")
                : Stream.empty();
        return new Section(
                title + " (" + Numbers.count(changes.size()) + ")",
                Stream.concat(lines.stream(), rest).toList());
    }

    private boolean isRegression(Change change) {
        return comparison.regressions().contains(change);
    }

    private static String about(Change change) {
        return change.cell()
                + switch (change.role()) {
                    case PROMISED -> "";
                    case UNPROMISED -> " (not promised)";
                    case LIMIT -> " (limit)";
                    case TWIN -> " (weakened twin)";
                };
    }

    private static String appeared(NewOutcome change) {
        return change.result() + ", " + kind(change.kind().name()) + ", " + share(change.after()) + ", and not in "
                + Numbers.count(change.before().samples(), "sample") + " before"
                + (change.telling() ? "" : ", too few to tell whether it is new")
                + ": " + change.sentence();
    }

    private static String vanished(VanishedOutcome change) {
        String expected = Numbers.count((long) change.expected());
        return change.result() + ", " + kind(change.kind().name()) + ", was " + share(change.before()) + ", now not in "
                + Numbers.count(change.after().samples(), "sample")
                + (change.telling()
                        ? ", where at least " + expected + " were to be expected"
                        : ": too few samples to tell");
    }

    private static String moved(MovedFrequency change) {
        String what = change.result().isEmpty()
                ? "refuting samples in " + change.configuration()
                : change.result() + " in all configurations";
        return String.format(
                Locale.ENGLISH,
                "%s %s at least %s-fold, from %s to %s, p %s",
                what,
                rose(change) ? "rose" : "fell",
                Numbers.count((long) change.factor()),
                share(change.before()),
                share(change.after()),
                probability(change.probability()));
    }

    private static String probability(double probability) {
        return probability < LEAST_PROBABILITY ? "< 1e-99" : String.format(Locale.ENGLISH, "= %.1e", probability);
    }

    private static boolean rose(MovedFrequency change) {
        return change.after().frequency() > change.before().frequency();
    }

    private static String verdict(VerdictChanged change) {
        return word(change.before()) + ", now " + word(change.after())
                + (change.reason().isEmpty() ? "" : ": " + change.reason());
    }

    private static String gone(CellGone change) {
        return "was " + word(change.before());
    }

    private static String added(CellNew change) {
        return word(change.after());
    }

    private static String word(Verdict verdict) {
        return Sign.of(verdict).word();
    }

    private static String kind(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String share(Share share) {
        return Numbers.count(share.count()) + " of " + Numbers.count(share.samples(), "sample") + " ("
                + Numbers.frequency(share.count(), share.samples()) + ")";
    }
}
