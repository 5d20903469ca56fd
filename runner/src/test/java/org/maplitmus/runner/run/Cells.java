package org.maplitmus.runner.run;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.ResultModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.contract.model.TrialModel;
import org.maplitmus.report.collect.Session;

/** Cells and requests for tests of the planner. */
final class Cells {

    static final Jdk JDK_17 = jdk(17, "17.0.15");
    static final Jdk JDK_25 = jdk(25, "25.0.3");

    private Cells() {}

    /** {@code guarantees} guarantees with two actors each, put to {@code subjects} subjects. */
    static List<CellModel> of(int guarantees, int subjects) {
        return IntStream.range(0, guarantees)
                .boxed()
                .flatMap(guarantee -> IntStream.range(0, subjects)
                        .mapToObj(subject -> cell("G-" + guarantee, "S" + subject, "writer", "reader")))
                .toList();
    }

    /** A trial of five seconds, put to {@code subject}. */
    static CellModel trial(String guarantee, String subject) {
        return cell(guarantee, subject, new TrialModel("caller", "", 5, 100));
    }

    static CellModel cell(String guarantee, String subject, String... actors) {
        return cell(guarantee, subject, null, actors);
    }

    private static CellModel cell(String guarantee, String subject, @Nullable TrialModel trial, String... actors) {
        return new CellModel(
                new GuaranteeModel(
                        guarantee,
                        "family",
                        "a.b.Scenario",
                        "It is so.",
                        List.of(),
                        "promise",
                        List.of(),
                        "",
                        "java.util.Map",
                        false,
                        new ResultModel("a.b.I_Result", List.of()),
                        Stream.of(actors)
                                .map(actor -> new ActorModel(actor, true, ""))
                                .toList(),
                        null,
                        trial,
                        ""),
                new SubjectModel(
                        subject, "java.util.Map", "new M()", List.of("promise"), List.of(), List.of(), "", 0, null));
    }

    /** {@code cell}, or if its subject is called {@code name}, the same with a subject that is more telling. */
    static CellModel telling(CellModel cell, String name, String called, int place) {
        SubjectModel subject = cell.subject();
        return subject.name().equals(name)
                ? new CellModel(
                        cell.guarantee(),
                        new SubjectModel(
                                called,
                                subject.type(),
                                subject.factory(),
                                subject.promises(),
                                subject.sources(),
                                subject.reports(),
                                subject.set(),
                                place,
                                subject.twin()))
                : cell;
    }

    /** {@code request} with cells that may need more CPUs than there are. */
    static Request oversubscribed(Request request) {
        return new Request(
                request.id(),
                request.started(),
                request.command(),
                request.program(),
                request.cells(),
                request.controls(),
                request.profile(),
                request.budget(),
                request.jdks(),
                request.jvmArguments(),
                request.seed(),
                request.patience(),
                true,
                request.classPath());
    }

    static Request request(List<CellModel> cells, Profile profile, Duration budget, Jdk... jdks) {
        return new Request(
                "run",
                Instant.EPOCH,
                "run",
                "./run-stress.sh",
                cells,
                List.of(),
                profile,
                budget,
                List.of(jdks),
                List.of("-Xss1m"),
                42,
                Duration.ofSeconds(20),
                false,
                "");
    }

    private static Jdk jdk(int feature, String version) {
        return new Jdk(Path.of("java"), feature, new Session.Jvm(version, version, "vendor", "VM", ""));
    }
}
