package org.maplitmus.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maplitmus.report.compare.Runs.LIMIT;
import static org.maplitmus.report.compare.Runs.PROMISED;
import static org.maplitmus.report.compare.Runs.TWIN;
import static org.maplitmus.report.compare.Runs.UNPROMISED;
import static org.maplitmus.report.compare.Runs.allowed;
import static org.maplitmus.report.compare.Runs.broken;
import static org.maplitmus.report.compare.Runs.by;
import static org.maplitmus.report.compare.Runs.cell;
import static org.maplitmus.report.compare.Runs.shows;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.report.collect.Sessions;
import org.maplitmus.report.compare.Change.CellGone;
import org.maplitmus.report.compare.Change.CellNew;
import org.maplitmus.report.compare.Change.MovedFrequency;
import org.maplitmus.report.compare.Change.NewOutcome;
import org.maplitmus.report.compare.Change.VanishedOutcome;
import org.maplitmus.report.compare.Change.VerdictChanged;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenOutcome;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;

final class ComparisonTest {

    private static final long MANY = 1_000_000;
    private static final JudgedCell KEPT = cell(PROMISED, Verdict.KEPT, allowed("0, 0", MANY));
    private static final SeenOutcome[] MIXED = {broken("1, 0", 500), allowed("0, 0", MANY)};
    private static final JudgedCell NOT_RUN = cell(PROMISED, Verdict.NOT_RUN);

    @Nested
    class Changes {

        @Test
        void a_run_differs_in_nothing_from_itself() {
            Run run = Runs.of(KEPT, raced(17));

            Comparison comparison = compare(run, run);

            assertThat(comparison.changes()).isEmpty();
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.cells()).isEqualTo(2);
            assertThat(comparison.frequencies()).isEqualTo(3);
        }

        @ParameterizedTest
        @EnumSource(
                value = Verdict.class,
                names = {"RACED", "QUIET", "DETECTED"})
        void a_row_that_is_a_limit_since_has_no_other_verdict(Verdict then) {
            JudgedCell before = cell(LIMIT, then, broken("1, 0", 500), allowed("0, 0", MANY));
            JudgedCell after = cell(LIMIT, Verdict.SHOWN, shows("1, 0", 500), allowed("0, 0", MANY));

            assertThat(compare(Runs.of(before), Runs.of(after)).changes()).isEmpty();
            assertThat(compare(Runs.of(after), Runs.of(before)).changes()).isEmpty();
        }

        @Test
        void a_limit_that_is_shown_no_more_has_another_verdict_and_is_no_regression() {
            JudgedCell before = cell(LIMIT, Verdict.SHOWN, shows("1, 0", 1), allowed("0, 0", MANY));
            JudgedCell after = cell(LIMIT, Verdict.NOT_SHOWN, allowed("0, 0", MANY));

            Comparison comparison = compare(Runs.of(before), Runs.of(after));

            assertThat(all(comparison, VerdictChanged.class)).singleElement().satisfies(change -> {
                assertThat(change.role()).isEqualTo(Role.LIMIT);
                assertThat(change.after()).isEqualTo(Verdict.NOT_SHOWN);
            });
            assertThat(comparison.regressions()).isEmpty();
        }

        @Test
        void a_broken_outcome_that_is_seen_once_is_new() {
            Comparison comparison =
                    compare(Runs.of(cell(UNPROMISED, Verdict.QUIET, allowed("0, 0", MANY))), Runs.of(raced(1)));

            assertThat(all(comparison, NewOutcome.class)).singleElement().satisfies(change -> {
                assertThat(change.result()).isEqualTo("1, 0");
                assertThat(change.after()).isEqualTo(new Share(1, MANY));
                assertThat(change.telling()).isFalse();
            });
        }

        @Test
        void an_allowed_outcome_is_new_only_if_the_first_run_should_have_shown_it() {
            Run before = Runs.of(cell(PROMISED, Verdict.KEPT, allowed("0, 0", MANY)));

            assertThat(all(compare(before, Runs.of(keptWith(9))), NewOutcome.class))
                    .isEmpty();
            assertThat(all(compare(before, Runs.of(keptWith(10))), NewOutcome.class))
                    .singleElement()
                    .satisfies(change -> assertThat(change.telling()).isTrue());
        }

        @Test
        void an_outcome_has_vanished_if_ten_were_to_be_expected_and_else_nobody_can_tell() {
            Run after = Runs.of(cell(UNPROMISED, Verdict.QUIET, allowed("0, 0", MANY)));

            assertThat(all(compare(Runs.of(raced(9)), after), VanishedOutcome.class))
                    .singleElement()
                    .satisfies(change -> assertThat(change.telling()).isFalse());
            assertThat(all(compare(Runs.of(raced(10)), after), VanishedOutcome.class))
                    .singleElement()
                    .satisfies(change -> assertThat(change.telling()).isTrue());
        }

        @Test
        void an_outcome_of_a_configuration_that_did_not_run_has_not_vanished() {
            JudgedCell before = cell(
                    UNPROMISED,
                    Verdict.RACED,
                    List.of(by("a", MANY, 0), by("b", MANY, 5_000)),
                    broken("1, 0", 5_000),
                    allowed("0, 0", 2 * MANY - 5_000));
            JudgedCell after =
                    cell(UNPROMISED, Verdict.QUIET, List.of(by("a", 10 * MANY, 0)), allowed("0, 0", 10 * MANY));

            assertThat(all(compare(Runs.of(before), Runs.of(after)), VanishedOutcome.class))
                    .singleElement()
                    .satisfies(change -> assertThat(change.telling()).isFalse());
        }

        @ParameterizedTest
        @ValueSource(longs = {9, 1_100})
        void a_tenfold_move_with_enough_samples_is_found(long after) {
            assertThat(moved(raced(100), raced(after))).singleElement().satisfies(change -> {
                assertThat(change.configuration()).isEqualTo(Sessions.CONFIGURATION);
                assertThat(change.factor()).isGreaterThan(10);
            });
        }

        @ParameterizedTest
        @ValueSource(longs = {15, 900})
        void a_smaller_move_is_no_news_however_many_samples_there_are(long after) {
            assertThat(moved(raced(100), raced(after))).isEmpty();
        }

        @Test
        void a_tenfold_move_of_a_handful_is_chance_among_many() {
            assertThat(all(compare(among(1), among(10)), MovedFrequency.class)).isEmpty();
        }

        @Test
        void few_samples_are_not_compared() {
            JudgedCell before = cell(UNPROMISED, Verdict.RACED, broken("1, 0", 10), allowed("0, 0", 99_989));
            JudgedCell after = cell(UNPROMISED, Verdict.RACED, broken("1, 0", 9_000), allowed("0, 0", MANY));
            JudgedCell never = cell(UNPROMISED, Verdict.QUIET, allowed("0, 0", 99_999));

            assertThat(moved(before, after)).isEmpty();
            assertThat(all(compare(Runs.of(after), Runs.of(never)), VanishedOutcome.class))
                    .singleElement()
                    .satisfies(change -> assertThat(change.telling()).isFalse());
        }

        private static Run among(long count) {
            return Runs.of(Stream.concat(
                            Stream.of(raced(count)),
                            IntStream.range(0, 50)
                                    .mapToObj(index -> cell("C-" + index + "@Racy", Verdict.RACED, MIXED)))
                    .toArray(JudgedCell[]::new));
        }

        @Test
        void only_the_same_configuration_is_compared() {
            JudgedCell before = cell(
                    UNPROMISED,
                    Verdict.RACED,
                    List.of(by("a", MANY, 10), by("b", MANY, 50_000)),
                    broken("1, 0", 50_010),
                    allowed("0, 0", 2 * MANY - 50_010));
            JudgedCell after = cell(
                    UNPROMISED,
                    Verdict.RACED,
                    List.of(by("a", 100 * MANY, 1_000), by("c", MANY, 1)),
                    broken("1, 0", 1_001),
                    allowed("0, 0", 101 * MANY - 1_001));

            assertThat(moved(before, after)).isEmpty();
        }

        @Test
        void a_single_outcome_moves_although_the_sum_does_not() {
            JudgedCell before = cell(
                    UNPROMISED,
                    Verdict.RACED,
                    broken("1, 0", 40_000),
                    broken("0, 1", 40),
                    allowed("0, 0", MANY - 40_040));
            JudgedCell after = cell(
                    UNPROMISED,
                    Verdict.RACED,
                    broken("1, 0", 40_000),
                    broken("0, 1", 4_000),
                    allowed("0, 0", MANY - 44_000));

            assertThat(moved(before, after))
                    .singleElement()
                    .satisfies(change -> assertThat(change.result()).isEqualTo("0, 1"));
        }

        @Test
        void verdicts_cells_that_are_gone_and_cells_that_are_new_are_named() {
            Comparison comparison = compare(Runs.of(KEPT, raced(5)), Runs.of(NOT_RUN, twin(Verdict.KEPT)));

            assertThat(comparison.changes())
                    .containsExactlyInAnyOrder(
                            new VerdictChanged(PROMISED, Role.PROMISED, Verdict.KEPT, Verdict.NOT_RUN, "out of budget"),
                            new CellGone(UNPROMISED, Role.UNPROMISED, Verdict.RACED),
                            new CellNew(TWIN, Role.TWIN, Verdict.KEPT));
        }

        private static JudgedCell keptWith(long rare) {
            return cell(PROMISED, Verdict.KEPT, allowed("0, 0", MANY - rare), allowed("0, 1", rare));
        }

        private static List<MovedFrequency> moved(JudgedCell before, JudgedCell after) {
            return all(compare(Runs.of(before), Runs.of(after)), MovedFrequency.class);
        }
    }

    @Nested
    class Simulation {

        private static final int CELLS = 400;

        private final Random random = new Random(20261126);

        @Test
        void equal_frequencies_of_independent_samples_are_never_called_moved() {
            assertThat(all(nights(0, 1), MovedFrequency.class)).isEmpty();
        }

        @Test
        void equal_frequencies_of_bursts_are_seldom_called_moved() {
            Comparison comparison = nights(1.2, 1);

            assertThat(comparison.frequencies()).isGreaterThan(CELLS);
            assertThat(comparison.factor()).isGreaterThan(30);
            assertThat(all(comparison, MovedFrequency.class)).hasSizeLessThan(CELLS / 50);
        }

        @Test
        void a_frequency_that_moved_is_found_among_the_others() {
            assertThat(all(nights(0.3, 30), MovedFrequency.class))
                    .extracting(MovedFrequency::cell)
                    .contains("CEL-0@Racy")
                    .hasSizeLessThan(5);
        }

        /** Two nights of the same frequencies, apart by bursts, but for the first cell, which rises. */
        private Comparison nights(double burst, int rise) {
            double[] frequencies = IntStream.range(0, CELLS)
                    .mapToDouble(index -> Math.pow(10, -1 - 3 * random.nextDouble()))
                    .toArray();
            frequencies[0] = 0.001;
            Run before = night(frequencies, burst);
            frequencies[0] *= rise;
            return compare(before, night(frequencies, burst));
        }

        private Run night(double[] frequencies, double burst) {
            return Runs.of(IntStream.range(0, CELLS)
                    .mapToObj(index -> sampled("CEL-" + index + "@Racy", frequencies[index], burst))
                    .toArray(JudgedCell[]::new));
        }

        private JudgedCell sampled(String id, double frequency, double burst) {
            double shown = Math.min(0.4, frequency * Math.exp(burst * random.nextGaussian()));
            double deviation = Math.sqrt(MANY * shown * (1 - shown));
            long count = Math.max(1, Math.round(MANY * shown + deviation * random.nextGaussian()));
            return cell(id, Verdict.RACED, broken("1, 0", count), allowed("0, 0", MANY - count));
        }
    }

    @Nested
    class Regressions {

        @Test
        void kept_and_now_broken_is_a_regression() {
            assertThat(ruling(KEPT, brokenCell(1))).isEqualTo(Ruling.REGRESSION);
        }

        @Test
        void broken_before_is_none_and_broken_in_another_way_is_one() {
            JudgedCell other = cell(PROMISED, Verdict.BROKEN, broken("0, 1", 1), allowed("0, 0", MANY));

            assertThat(ruling(brokenCell(1), brokenCell(7))).isEqualTo(Ruling.NO_REGRESSION);
            assertThat(ruling(brokenCell(1), other)).isEqualTo(Ruling.REGRESSION);
            assertThat(ruling(brokenCell(1), KEPT)).isEqualTo(Ruling.NO_REGRESSION);
        }

        @Test
        void a_lost_verdict_is_one_unless_that_is_allowed() {
            Run before = Runs.of(KEPT);
            Run after = Runs.of(NOT_RUN);

            assertThat(Comparison.of(before, after, Baseline.STRICT).ruling()).isEqualTo(Ruling.REGRESSION);
            assertThat(Comparison.of(before, after, Baseline.ALLOW_NOT_RUN).ruling())
                    .isEqualTo(Ruling.NO_REGRESSION);
        }

        @Test
        void a_new_cell_that_is_broken_is_one_and_a_cell_that_was_not_asked_for_is_none() {
            assertThat(compare(Runs.of(), Runs.of(brokenCell(1))).ruling()).isEqualTo(Ruling.REGRESSION);
            assertThat(compare(Runs.of(KEPT), Runs.of()).ruling()).isEqualTo(Ruling.NO_REGRESSION);
        }

        @Test
        void a_subject_without_the_promise_and_a_twin_never_regress() {
            JudgedCell quiet = cell(UNPROMISED, Verdict.QUIET, allowed("0, 0", MANY));

            assertThat(ruling(quiet, raced(5))).isEqualTo(Ruling.NO_REGRESSION);
            assertThat(ruling(twin(Verdict.KEPT), twin(Verdict.BROKEN))).isEqualTo(Ruling.NO_REGRESSION);
        }

        @ParameterizedTest
        @EnumSource(value = ExitStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "PASSED")
        void a_regression_does_not_hide_a_failure(ExitStatus own) {
            assertThat(own.and(Ruling.REGRESSION.status())).isEqualTo(own);
        }

        @ParameterizedTest
        @EnumSource(Ruling.class)
        void a_run_that_passes_by_itself_ends_with_the_ruling(Ruling ruling) {
            assertThat(ExitStatus.PASSED.and(ruling.status())).isEqualTo(ruling.status());
            assertThat(ruling.status().number()).isEqualTo(ruling == Ruling.REGRESSION ? 5 : 0);
        }

        private static Ruling ruling(JudgedCell before, JudgedCell after) {
            return compare(Runs.of(before), Runs.of(after)).ruling();
        }

        private static JudgedCell brokenCell(long count) {
            return cell(PROMISED, Verdict.BROKEN, broken("1, 0", count), allowed("0, 0", MANY - count));
        }
    }

    private static JudgedCell raced(long count) {
        return cell(UNPROMISED, Verdict.RACED, broken("1, 0", count), allowed("0, 0", MANY - count));
    }

    private static JudgedCell twin(Verdict verdict) {
        return verdict == Verdict.BROKEN
                ? cell(TWIN, verdict, broken("1, 0", 5), allowed("0, 0", MANY))
                : cell(TWIN, verdict, allowed("0, 0", MANY));
    }

    private static Comparison compare(Run before, Run after) {
        return Comparison.of(before, after, Baseline.STRICT);
    }

    private static <C extends Change> List<C> all(Comparison comparison, Class<C> kind) {
        return comparison.changes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
