package org.maplitmus.report.render;

import java.util.List;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.contract.model.SubjectModel.TwinModel;

/** Real subjects with short and long names, and one twin that is caught and one that is not. */
final class SampleSubjects {

    static final List<String> PROMISES =
            List.of("safe publication", "atomic operations", "weakly consistent iteration");

    static final SubjectModel CHM = real("ConcurrentHashMap", PROMISES);
    static final SubjectModel SYNCHRONIZED =
            real("Collections.synchronizedMap(HashMap)", List.of("safe publication", "atomic operations"));
    static final SubjectModel HASH_MAP = real("HashMap", List.of());
    static final SubjectModel LONGEST = real("CopyOnWriteDirectoryMap<K, V>", PROMISES);
    static final SubjectModel GO = real("GoSwissMap", List.of());
    static final SubjectModel UNLOCKED = twin(
            "ConcurrentHashMap, unlocked bins",
            new TwinModel("ConcurrentHashMap", "the lock of the bin's first node", List.of("ATO-01")));
    static final SubjectModel PLAIN = twin(
            "ConcurrentHashMap, plain reads",
            new TwinModel("ConcurrentHashMap", "the volatile read of the table's slot", List.of("VIS-01", "VIS-02")));

    static final List<SubjectModel> ALL = List.of(CHM, SYNCHRONIZED, HASH_MAP, LONGEST, GO, UNLOCKED, PLAIN);

    private SampleSubjects() {}

    private static ClaimModel claim(String promise) {
        return new ClaimModel(
                List.of(promise),
                List.of(
                        new SourceModel(
                                "class documentation: \"" + promise + "\"",
                                "https://example.org/" + promise.replace(' ', '-')),
                        new SourceModel("the implementation", "")));
    }

    static boolean isTwin(String name) {
        return name.equals(UNLOCKED.name()) || name.equals(PLAIN.name());
    }

    private static SubjectModel real(String name, List<String> promises) {
        return new SubjectModel(
                name,
                "java.util.Map",
                "Maps.fresh()",
                promises.stream().map(SampleSubjects::claim).toList(),
                List.of(),
                List.of(),
                "",
                0,
                null);
    }

    private static SubjectModel twin(String name, TwinModel twin) {
        return new SubjectModel(
                name,
                "java.util.concurrent.ConcurrentMap",
                "Twins.fresh()",
                List.of(new ClaimModel(PROMISES, List.of())),
                List.of(),
                List.of(),
                "",
                0,
                twin);
    }
}
