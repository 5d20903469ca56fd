package org.maplitmus.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maplitmus.report.compare.Runs.PROMISED;
import static org.maplitmus.report.compare.Runs.UNPROMISED;
import static org.maplitmus.report.compare.Runs.allowed;
import static org.maplitmus.report.compare.Runs.broken;
import static org.maplitmus.report.compare.Runs.cell;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Verdict;

final class HistoryTest {

    @Test
    void runs_stand_from_the_oldest_to_the_newest_and_end_with_the_own() {
        History history = History.of(night(5, 50), List.of(night(2, 20), night(1, 10), night(7, 70)));

        assertThat(history.of(UNPROMISED))
                .extracting(point -> point.refuting().count())
                .containsExactly(10L, 20L, 50L);
    }

    @Test
    void only_the_last_twenty_count() {
        History history = History.of(
                night(40, 40),
                IntStream.range(0, 40).mapToObj(day -> night(day, day)).toList());

        assertThat(history.nights()).hasSize(20);
        assertThat(history.of(UNPROMISED).get(0).refuting().count()).isEqualTo(21);
    }

    @Test
    void another_machine_or_profile_is_another_history() {
        Session.Host other = new Session.Host("Xeon", 2, "Linux 6", "amd64", "", "0.1.0");
        Night alien = Night.of(Runs.on(other, Runs.JDK, raced(1)));
        Night own = night(3, 30);
        Night nightly = new Night("n", alien.started(), "nightly", own.machine(), own.refuting());

        assertThat(History.of(own, List.of(alien, nightly)).nights()).containsExactly(own);
    }

    @Test
    void there_is_no_line_through_two_points_or_through_nothing() {
        assertThat(History.of(night(2, 1), List.of(night(1, 1))).of(UNPROMISED)).isEmpty();
        assertThat(History.of(night(3, 1), List.of(night(1, 1), night(2, 1))).of(PROMISED))
                .isEmpty();
        assertThat(History.NONE.of(UNPROMISED)).isEmpty();
    }

    @Test
    void a_run_without_samples_of_a_cell_is_no_point_of_it() {
        Night without = Night.of(Runs.of(cell(UNPROMISED, Verdict.NOT_RUN)));

        assertThat(without.refuting()).isEmpty();
        assertThat(History.of(night(3, 1), List.of(without, night(1, 1), night(2, 1)))
                        .of(UNPROMISED))
                .hasSize(3);
    }

    private static Night night(int day, long count) {
        return Night.of(Runs.later(Runs.of(cell(PROMISED, Verdict.KEPT, allowed("0, 0", 1_000)), raced(count)), day));
    }

    private static JudgedCell raced(long count) {
        return cell(UNPROMISED, Verdict.RACED, broken("1, 0", count), allowed("0, 0", 1_000 - count));
    }
}
