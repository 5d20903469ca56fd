package org.maplitmus.report.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.contract.model.OutcomeModel;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.contract.model.ResultModel;
import org.maplitmus.contract.model.ResultModel.Field;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.TrialModel;

/** Five guarantees of three families, and a limit. */
final class SampleGuarantees {

    static final List<PromiseModel> PROMISES = List.of(
            new PromiseModel(
                    "safe publication",
                    "Actions before placing an element happen-before actions after its access or removal by another"
                            + " thread.",
                    List.of()),
            new PromiseModel(
                    "atomic operations", "A single operation on one key takes effect at one instant.", List.of()),
            new PromiseModel(
                    "weakly consistent iteration",
                    "An iterator never throws because of a concurrent change, and meets each stable element exactly"
                            + " once.",
                    List.of()));

    private static final ActorModel WRITER = actor("writer", """
            public void writer() {
                Box box = new Box();
                box.content = 1; // plain
                map.put("key", box);
            }""");
    private static final ActorModel READER = actor("reader", """
            public void reader(II_Result result) {
                Box box = map.get("key");
                result.r1 = box == null ? 0 : 1;
                result.r2 = box == null ? 0 : box.content;
            }""");
    private static final ActorModel ADDER = actor("adder", """
            public void adder(II_Result result) {
                result.r1 = map.merge("count", 1, Integer::sum);
            }""");
    private static final ActorModel ITERATOR = actor("iterator", """
            public void iterator(II_Result result) {
                for (String key : map.keySet()) { // "stable" was there before
                    result.r1 += key.equals("stable") ? 1 : 0;
                }
            }""");
    private static final ActorModel ARBITER = actor("arbiter", """
            public void arbiter(II_Result result) {
                result.r2 = map.get("count");
            }""");

    static final List<GuaranteeModel> ALL = List.of(
            guarantee(
                    "VIS-01",
                    "visibility",
                    "PutHappensBeforeGet",
                    "What a thread did before put MUST be visible to a thread whose get returns that element.",
                    "safe publication",
                    List.of(WRITER, READER),
                    null),
            guarantee(
                    "VIS-02",
                    "visibility",
                    "RemoveSeesWhatPutPublished",
                    "What a thread did before put MUST be visible to a thread whose remove returns that element.",
                    "safe publication",
                    List.of(WRITER, READER),
                    null),
            limit(),
            guarantee(
                    "ATO-01",
                    "atomicity",
                    "MergeLosesNoUpdate",
                    "Two merges of one key MUST both count.",
                    "atomic operations",
                    List.of(ADDER, ADDER),
                    ARBITER),
            guarantee(
                    "ATO-02",
                    "atomicity",
                    "ThreeComputeIfAbsentAgree",
                    "Of three computeIfAbsent on one absent key exactly one MUST install its value.",
                    "atomic operations",
                    List.of(ADDER, ADDER, READER),
                    ARBITER),
            guarantee(
                    "ITE-01",
                    "iteration",
                    "IteratorMeetsStableElementExactlyOnce",
                    "An iterator MUST meet an element that is there all the time exactly once, whatever else changes.",
                    "weakly consistent iteration",
                    List.of(WRITER, ITERATOR),
                    null));

    static final GuaranteeModel TRIAL = trial();

    private SampleGuarantees() {}

    private static GuaranteeModel limit() {
        return new GuaranteeModel(
                "VIS-05",
                "visibility",
                "org.example.catalogue.visibility.WorkAfterThePutIsNotPublished",
                "What a thread did after put NEED NOT be visible to a thread whose get returns that element.",
                List.of(new SourceModel("JLS 17.4.5", "")),
                "",
                "HashMap",
                ExceptionMeaning.SAYS_NOTHING,
                List.of(
                        new OutcomeModel(OutcomeKind.SHOWS, List.of("1, 0"), "the reader came before the work"),
                        new OutcomeModel(OutcomeKind.OTHER, List.of("0, 0"), "the reader came first")),
                "Any machine shows it.",
                "java.util.Map",
                false,
                new ResultModel(
                        "org.openjdk.jcstress.infra.results.II_Result",
                        List.of(new Field("r1", "int"), new Field("r2", "int"))),
                List.of(WRITER, READER),
                null,
                null,
                null,
                "");
    }

    private static GuaranteeModel trial() {
        GuaranteeModel put = ALL.get(0);
        return new GuaranteeModel(
                "MIS-01",
                "detection",
                "org.example.catalogue.detection.NullIsRefused",
                "A put of null MUST be refused.",
                put.sources(),
                put.promise(),
                "",
                ExceptionMeaning.REFUTES,
                put.outcomes(),
                "",
                put.subjectType(),
                false,
                put.result(),
                List.of(),
                null,
                new TrialModel("caller", "public void caller(II_Result result) {}", 5, 3),
                null,
                "");
    }

    private static ActorModel actor(String name, String source) {
        return new ActorModel(name, source.contains("result"), source);
    }

    private static GuaranteeModel guarantee(
            String id,
            String family,
            String name,
            String statement,
            String promise,
            List<ActorModel> actors,
            @Nullable ActorModel arbiter) {
        return new GuaranteeModel(
                id,
                family,
                "org.example.catalogue." + family + "." + name,
                statement,
                List.of(
                        new SourceModel(
                                "ConcurrentMap, memory consistency effects",
                                "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/concurrent/"
                                        + "ConcurrentMap.html"),
                        new SourceModel("JLS 17.4.5", "")),
                promise,
                "",
                ExceptionMeaning.REFUTES,
                outcomes(),
                family.equals("visibility") ? "On x86 only the compiler can show it: look at C2 in stress mode." : "",
                "java.util.Map",
                false,
                new ResultModel(
                        "org.openjdk.jcstress.infra.results.II_Result",
                        List.of(new Field("r1", "int"), new Field("r2", "int"))),
                actors,
                arbiter,
                null,
                null,
                """
                private final Map<String, Box> map;

                static final class Box {
                    int content;
                }""");
    }

    private static List<OutcomeModel> outcomes() {
        return List.of(
                new OutcomeModel(OutcomeKind.ALLOWED, List.of("0, 0"), "the reader came first"),
                new OutcomeModel(OutcomeKind.ALLOWED, List.of("1, 1"), "the reader saw the box and its content"),
                new OutcomeModel(
                        OutcomeKind.BROKEN, List.of("1, 0"), "the reader saw the box but not the write that filled it"),
                new OutcomeModel(
                        OutcomeKind.DETECTED, List.of("-1, .*"), "the iterator threw ConcurrentModificationException"));
    }
}
