package org.maplitmus.contract.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.MapPromiseSets;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Mechanism;
import org.maplitmus.contract.Promise;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.contract.model.OutcomeModel;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.contract.model.PromiseSetModel;
import org.maplitmus.contract.model.ReachModel;
import org.maplitmus.contract.model.ResultModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.contract.model.TrialModel;

/** The catalogue beside the cells says all that the sources say. */
class GeneratedCatalogueTest {

    private static final Compilation COMPILATION = Sample.compile(new CellProcessor());

    private static final SourceModel NOISE = new SourceModel("Noise, 1", "https://example.org/noise");

    private final Catalogue catalogue;

    GeneratedCatalogueTest() throws IOException {
        catalogue = Catalogue.load(new GeneratedResources(COMPILATION));
    }

    @Test
    void guaranteesAreInTheOrderOfTheirIds() {
        assertThat(catalogue.guarantees())
                .extracting(GuaranteeModel::id)
                .containsExactly("ATO-01", "ITE-01", "MIS-01", "VIS-01", "VIS-02");
    }

    @Test
    void aGuaranteeSaysWhatItsAnnotationSays() {
        GuaranteeModel put = guarantee("VIS-01");
        assertThat(put.statement()).startsWith("What was written before a put");
        assertThat(put.family()).isEqualTo("visibility");
        assertThat(put.promise()).isEqualTo(MapPromises.SAFE_PUBLICATION);
        assertThat(put.note()).isEqualTo("Needs a machine that reorders stores.");
        assertThat(put.sources())
                .containsExactly(new SourceModel(
                        "java.util.concurrent, Memory Consistency Properties", "https://example.org/jmm"));
        assertThat(put.outcomes())
                .hasSize(3)
                .contains(new OutcomeModel(
                        OutcomeKind.BROKEN,
                        List.of("1, 0"),
                        "the reader saw the box but not the write that filled it"));
    }

    @Test
    void aLimitSaysWhatItsAnnotationSays() {
        GuaranteeModel limit = guarantee("VIS-02");
        assertThat(limit.limit()).isTrue();
        assertThat(limit.promise()).isEmpty();
        assertThat(limit.witness()).isEqualTo("HashMap");
        assertThat(limit.exceptions()).isEqualTo(ExceptionMeaning.SAYS_NOTHING);
        assertThat(limit.statement()).startsWith("A write made after a put");
        assertThat(limit.sources()).containsExactly(new SourceModel("JLS 17.4.5", "https://example.org/jls"));
        assertThat(limit.note()).isEqualTo("Any machine shows it.");
        assertThat(limit.outcomes())
                .containsExactly(
                        new OutcomeModel(OutcomeKind.SHOWS, List.of("1, 0"), "the reader came before the work"),
                        new OutcomeModel(OutcomeKind.OTHER, List.of("0, [01]"), "the reader came before the put"));
    }

    @Test
    void aGuaranteeHasTheSourcesOfItsPromiseAfterItsOwn() {
        assertThat(guarantee("ITE-01").sources())
                .extracting(SourceModel::text)
                .containsExactly("HashMap", "Hashtable", "HashMap, fail-fast iterators");
    }

    @Test
    void aGuaranteeSaysWhatMechanismItReaches() {
        assertThat(guarantee("ATO-01").reaches()).isEqualTo(new ReachModel(Mechanism.GROWTH, 0, 1, false, 1));
        assertThat(guarantee("VIS-01").reaches()).isNull();
    }

    @Test
    void anExceptionRefutesUnlessTheGuaranteeSaysOtherwise() {
        assertThat(guarantee("VIS-01").exceptions()).isEqualTo(ExceptionMeaning.REFUTES);
        assertThat(guarantee("ITE-01").exceptions()).isEqualTo(ExceptionMeaning.SAYS_NOTHING);
    }

    @Test
    void aScenarioAsksForASubjectOrASupplierOfSubjects() {
        assertThat(guarantee("VIS-01").subjectType()).isEqualTo("java.util.Map");
        assertThat(guarantee("VIS-01").supplied()).isFalse();
        assertThat(guarantee("ITE-01").subjectType()).isEqualTo("java.util.Map");
        assertThat(guarantee("ITE-01").supplied()).isTrue();
    }

    @Test
    void aResultHasTheFieldsThatItPrints() {
        assertThat(guarantee("ITE-01").result())
                .isEqualTo(new ResultModel(
                        "org.openjdk.jcstress.infra.results.LI_Result",
                        List.of(new ResultModel.Field("r1", "java.lang.Object"), new ResultModel.Field("r2", "int"))));
    }

    @Test
    void actorsAreQuotedWithoutTheirAnnotationAndIndentation() {
        assertThat(guarantee("VIS-01").actors())
                .containsExactly(new ActorModel("writer", false, """
                        public void writer() {
                            Box box = new Box();
                            box.content = 1;
                            map.put("box", box);
                        }"""), new ActorModel("reader", true, """
                        public void reader(II_Result r) {
                            look();
                            r.r1 = found;
                            r.r2 = content;
                        }"""));
    }

    @Test
    void theArbiterIsQuotedLikeTheActors() {
        assertThat(guarantee("VIS-01").arbiter()).isNull();
        assertThat(guarantee("ATO-01").arbiter()).isEqualTo(new ActorModel("count", true, """
                        public void count(J_Result r) {
                            r.r1 = map.get("key");
                        }"""));
    }

    @Test
    void aTrialIsQuotedWithTheTimeAndTheSamplesThatItGets() {
        GuaranteeModel guarantee = guarantee("MIS-01");
        assertThat(guarantee.trial()).isEqualTo(new TrialModel("writer", """
                        public void writer(LI_Result r) throws InterruptedException {
                            Thread writer = new Thread(() -> put(r));
                            writer.start();
                            writer.join();
                            r.r2 = map.size();
                        }""", 2, 100));
        assertThat(guarantee.actors()).isEmpty();
        assertThat(guarantee.result().className()).endsWith(".LI_Result");
        assertThat(guarantee.state()).contains("put(LI_Result r)").doesNotContain("@Trial");
        assertThat(guarantee("VIS-01").trial()).isNull();
    }

    @Test
    void theOtherMembersAreTheState() {
        assertThat(guarantee("VIS-01").state()).isEqualTo("""
                static final class Box {
                    int content;
                }

                private final Map<String, Box> map;
                private int found, content;

                public PutHappensBeforeGet(Map<String, Box> map) {
                    this.map = map;
                }

                private void look() {
                    Box box = map.get("box");
                    found = box == null ? 0 : 1;
                    content = box == null ? 0 : box.content;
                }""");
    }

    @Test
    void subjectsInTheOrderOfDeclarationKnowHowTheyAreMade() {
        assertThat(catalogue.subjects())
                .extracting(SubjectModel::factory)
                .containsExactly(
                        "sample.Maps.concurrentHashMap()",
                        "sample.Maps.hashMap()",
                        "new sample.Maps.OwnMap<>()",
                        "sample.Maps.integers()",
                        "sample.Maps.numbered()",
                        "new sample.Maps.IntegerMap()",
                        "sample.Maps.LockFree.make()");
    }

    @Test
    void aTwinKnowsWhatItMustBreak() {
        assertThat(catalogue.subjects())
                .filteredOn(SubjectModel::weakened)
                .extracting(SubjectModel::twin)
                .containsExactly(
                        new SubjectModel.TwinModel("ConcurrentHashMap", "the lock of the bin", List.of("ATO-01")));
    }

    @Test
    void aSubjectNamesClassesOfTheLibrariesThatItNeeds() {
        assertThat(catalogue.subject("Integers").needs()).containsExactly("sample.Maps.Misused");
        assertThat(catalogue.subject("HashMap").needs()).isEmpty();
    }

    @Test
    void aSubjectBelongsToNoSetUnlessItSaysSo() {
        assertThat(catalogue.subjects())
                .extracting(SubjectModel::set)
                .containsExactly("", "", "", "numbers", "", "", "");
    }

    @Test
    void aSubjectHasNoPlaceInASmallBudgetUnlessItSaysSo() {
        assertThat(catalogue.subjects()).extracting(SubjectModel::telling).containsExactly(0, 1, 0, 0, 0, 0, 0);
    }

    @Test
    void subjectsMeetTheGuaranteesTheyFitAndTwinsThoseTheyRefute() {
        assertThat(catalogue.cellIds())
                .containsExactly(
                        "ATO-01@ConcurrentHashMap",
                        "ATO-01@ConcurrentHashMap without lock",
                        "ITE-01@ConcurrentHashMap",
                        "ITE-01@HashMap",
                        "ITE-01@Own",
                        "ITE-01@Integers",
                        "ITE-01@Numbered",
                        "ITE-01@IntegerMap",
                        "MIS-01@ConcurrentHashMap",
                        "MIS-01@HashMap",
                        "MIS-01@Own",
                        "VIS-01@ConcurrentHashMap",
                        "VIS-01@HashMap",
                        "VIS-01@Own",
                        "VIS-02@ConcurrentHashMap",
                        "VIS-02@HashMap",
                        "VIS-02@Own");
    }

    @Test
    void aSubjectOfFixedTypesMeetsOnlyScenariosThatTakeThem() {
        assertThat(catalogue.cellIds())
                .filteredOn(id -> id.contains("@Integer") || id.contains("@Numbered"))
                .containsExactly("ITE-01@Integers", "ITE-01@Numbered", "ITE-01@IntegerMap");
    }

    @Test
    void onlyPromisesThatSomebodyNamesAreListed() {
        assertThat(catalogue.promises())
                .extracting(PromiseModel::name)
                .containsExactly(MapPromises.SAFE_PUBLICATION, MapPromises.ATOMIC_COMPUTE, "loud & clear");
        assertThat(catalogue.promises())
                .contains(new PromiseModel(
                        "loud & clear",
                        "Misuse is reported, loudly.",
                        List.of(new SourceModel("HashMap, fail-fast iterators", ""))));
    }

    @Test
    void aClaimSaysWhatItsAnnotationSays() {
        SubjectModel map = catalogue.subject("ConcurrentHashMap");

        assertThat(map.promises()).containsExactly(MapPromises.SAFE_PUBLICATION, MapPromises.ATOMIC_COMPUTE);
        assertThat(map.sources(MapPromises.SAFE_PUBLICATION))
                .containsExactly(new SourceModel("of ConcurrentHashMap", ""));
        assertThat(map.sources("loud & clear")).isEmpty();
    }

    @Test
    void aPromiseOfASetRestsOnTheSentencesOfTheSetAndThenOnThatOfTheSubject() {
        SubjectModel map = catalogue.subject("HashMap");

        assertThat(map.promises()).containsExactly("loud & clear");
        assertThat(map.sources("loud & clear"))
                .containsExactly(
                        NOISE,
                        new SourceModel("Noise, preface", ""),
                        new SourceModel("HashMap", ""),
                        new SourceModel("Hash, 2", ""));
    }

    @Test
    void aSetIsListedWithoutTheSetsThatItNames() {
        assertThat(catalogue.promiseSets())
                .contains(
                        new PromiseSetModel(
                                "speaking",
                                "A map that speaks.",
                                "",
                                List.of(new ClaimModel(
                                        List.of("loud & clear"),
                                        List.of(NOISE, new SourceModel("Noise, preface", ""))))),
                        new PromiseSetModel(
                                "noisy",
                                "A map that can be heard.",
                                "HashMap",
                                List.of(new ClaimModel(List.of("loud & clear"), List.of(NOISE)))));
    }

    @Test
    void theSetsOfMapsAreListedToo() {
        assertThat(catalogue.promiseSets())
                .extracting(PromiseSetModel::name)
                .contains(MapPromiseSets.CONCURRENT_MAP, MapPromiseSets.SYNCHRONIZED, MapPromiseSets.UNSYNCHRONIZED);
    }

    @Test
    void noSetOfMapsOrSetsPromisesWhatNobodyDeclared() throws IllegalAccessException {
        List<Field> constants = Stream.of(MapPromises.class, SetPromises.class)
                .flatMap(type -> Stream.of(type.getFields()))
                .filter(field -> field.isAnnotationPresent(Promise.class))
                .toList();
        List<String> declared = new ArrayList<>();
        for (Field constant : constants) {
            declared.add((String) constant.get(null));
        }
        assertThat(catalogue.promiseSets())
                .filteredOn(set -> !set.promises().contains("loud & clear"))
                .isNotEmpty()
                .allSatisfy(set -> assertThat(set.promises()).isNotEmpty().isSubsetOf(declared));
    }

    @Test
    void jsonKeepsEverything() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        catalogue.write(json);
        assertThat(Catalogue.load(new ClassLoader() {
                    @Override
                    public InputStream getResourceAsStream(String name) {
                        return new ByteArrayInputStream(json.toByteArray());
                    }
                }))
                .isEqualTo(catalogue);
    }

    private GuaranteeModel guarantee(String id) {
        return catalogue.guarantees().stream()
                .filter(guarantee -> guarantee.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
