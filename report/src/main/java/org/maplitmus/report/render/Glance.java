package org.maplitmus.report.render;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.FormerIds;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.report.collect.Session.Host;
import org.maplitmus.report.collect.Session.Jvm;
import org.maplitmus.report.compare.MachineClass;
import org.maplitmus.report.compare.Night;
import org.maplitmus.report.compare.Share;

/**
 * The part of a run's JSON that a history needs: a tenth of it.
 *
 * @param session where it ran
 * @param guarantees what was put to the subjects
 * @param cells what was counted
 */
record Glance(Where session, List<Scenario> guarantees, List<Cell> cells) {

    /** Checks what every run has. */
    Glance {
        Objects.requireNonNull(session);
        Objects.requireNonNull(guarantees);
        Objects.requireNonNull(cells);
    }

    /**
     * The part of a guarantee.
     *
     * @param id its id, which may be a former one
     * @param className the class of its scenario
     */
    record Scenario(String id, String className) {

        /** Checks what every guarantee has. */
        Scenario {
            Objects.requireNonNull(id);
            Objects.requireNonNull(className);
        }
    }

    /**
     * The part of the session.
     *
     * @param id the name of the run's folder
     * @param started when it began
     * @param profile its profile
     * @param host the machine
     * @param jvms the virtual machines
     */
    record Where(String id, Instant started, String profile, Host host, List<Jvm> jvms) {

        /** Checks what every run has. */
        Where {
            Objects.requireNonNull(id);
            Objects.requireNonNull(started);
            Objects.requireNonNull(profile);
            Objects.requireNonNull(host);
            Objects.requireNonNull(jvms);
        }
    }

    /**
     * The part of a cell.
     *
     * @param id its id
     * @param samples all of them
     * @param outcomes what they showed
     */
    record Cell(String id, long samples, List<Outcome> outcomes) {

        /** Checks what every cell has. */
        Cell {
            Objects.requireNonNull(id);
            Objects.requireNonNull(outcomes);
        }

        private Share refuting() {
            return new Share(
                    outcomes.stream()
                            .filter(outcome -> outcome.kind().sought())
                            .mapToLong(Outcome::count)
                            .sum(),
                    samples);
        }
    }

    /**
     * The part of an outcome.
     *
     * @param kind what it means for the guarantee
     * @param count how often it was seen
     */
    record Outcome(OutcomeKind kind, long count) {

        /** Checks what every outcome has. */
        Outcome {
            Objects.requireNonNull(kind);
        }
    }

    Night night() {
        FormerIds former = FormerIds.among(guarantees.stream()
                .collect(Collectors.toMap(Scenario::id, Scenario::className, (first, second) -> first)));
        return new Night(
                session.id(),
                session.started(),
                session.profile(),
                MachineClass.of(
                        session.host(),
                        session.jvms().stream().map(Jvm::version).toList()),
                cells.stream()
                        .filter(cell -> cell.samples() > 0)
                        .collect(Collectors.toMap(
                                cell -> former.now(cell.id()), Cell::refuting, (first, second) -> first)));
    }
}
