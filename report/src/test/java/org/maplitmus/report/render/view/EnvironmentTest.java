package org.maplitmus.report.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.Session.PlannedCell;
import org.maplitmus.report.collect.Sessions;
import org.maplitmus.report.collect.Times;

class EnvironmentTest {

    @Test
    void aPlanThatHoldsAllCellsIsNotSpokenOf() {
        assertThat(environment(new PlannedCell("VIS-01@HashMap", 2, false, false, false))
                        .plan())
                .isEmpty();
    }

    @Test
    void subjectsThatTheBudgetHadNoRoomForAreNamedWholeOrInPart() {
        assertThat(environment(
                                new PlannedCell("VIS-01@HashMap", 2, false, false, false),
                                new PlannedCell("VIS-02@HashMap", 2, false, false, false),
                                new PlannedCell("VIS-01@BinMap", 2, false, true, false),
                                new PlannedCell("VIS-02@BinMap", 2, false, true, false),
                                new PlannedCell("VIS-01@RWLockMap", 2, false, false, false),
                                new PlannedCell("VIS-02@RWLockMap", 2, false, true, false))
                        .plan())
                .isEqualTo("3 of 6 cells; left out for the budget: BinMap, RWLockMap in 1 guarantee");
    }

    @Test
    void whereTheTimeWentIsASum() {
        assertThat(new Environment(Sessions.of("VIS-01@HashMap")).time())
                .isEqualTo("12.5 s = 1.0 s JVM starts + 2.0 s warm-up + 8.0 s sampling + 0.5 s writing + 1.0 s rest");
    }

    @Test
    void aRunThatWasKilledTookAtLeastWhatItWrote() {
        Environment killed = new Environment(Sessions.killed("VIS-01@HashMap"));

        assertThat(killed.time()).startsWith("at least 12").contains("did not write its end");
        assertThat(killed.facts()).containsEntry("Took", killed.time());
    }

    @Test
    void aRunThatKeptNoAccountHasNoSum() {
        assertThat(new Environment(with(List.of(), null)).time()).isEmpty();
    }

    private static Environment environment(PlannedCell... cells) {
        return new Environment(with(List.of(cells), null));
    }

    private static Session with(List<PlannedCell> cells, @Nullable Times times) {
        Session session = Sessions.of();
        return new Session(
                session.id(),
                session.started(),
                session.seconds(),
                session.command(),
                session.program(),
                session.profile(),
                session.budgetSeconds(),
                session.aim(),
                session.seed(),
                session.host(),
                session.jvms(),
                session.configurations(),
                cells,
                session.mishaps(),
                session.growths(),
                times,
                session.interrupted(),
                null,
                true,
                Map.of());
    }
}
