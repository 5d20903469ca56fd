package org.maplitmus.runner.bring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.contract.MapPromiseSets;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.PromiseSetModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;

class PromisesTest {

    private static final SourceModel SAID = new SourceModel("the command line", "");

    private final Catalogue catalogue = Catalogue.load(PromisesTest.class.getClassLoader());

    PromisesTest() throws IOException {}

    @Test
    void setsAndSinglePromisesAreNamedTogether() throws BringException {
        assertThat(named("fail-fast", "compute once", "value-updates-beside-iteration")
                        .promises())
                .containsExactlyInAnyOrder(
                        MapPromises.FAIL_FAST_ITERATION,
                        MapPromises.READERS_ITERATE,
                        MapPromises.VALUE_UPDATES,
                        MapPromises.COMPUTE_ONCE);
    }

    @Test
    void aSinglePromiseRestsOnWhoSaysSoAlone() throws BringException {
        assertThat(named("compute-once").sources(MapPromises.COMPUTE_ONCE)).containsExactly(SAID);
    }

    @Test
    void aSetRestsOnItsOwnSentencesAndThenOnWhoNamesIt() throws BringException {
        SubjectModel brought = named("Concurrent-Map");

        assertThat(brought.promises()).isEqualTo(concurrentMap().promises());
        assertThat(brought.sources(MapPromises.SAFE_PUBLICATION))
                .startsWith(sentence())
                .endsWith(SAID);
    }

    @Test
    void aSubjectOfTheCatalogueThatNamesTheSetRestsOnTheSameSentences() {
        SubjectModel skipList = catalogue.subject("ConcurrentSkipListMap");

        assertThat(skipList.promises()).containsAll(concurrentMap().promises());
        assertThat(skipList.sources(MapPromises.SAFE_PUBLICATION)).contains(sentence());
    }

    @ParameterizedTest
    @CsvSource({"concurent-map, concurrent-map", "syncronized, synchronized", "Safe Resise, safe-resize"})
    void anUnknownNameSuggestsTheNearest(String unknown, String near) {
        assertThat(catchThrowableOfType(BringException.class, () -> named(unknown))
                        .problem())
                .isEqualTo(new BringProblem.UnknownPromise(unknown, "; did you mean " + near + "?"));
    }

    private SourceModel sentence() {
        List<SourceModel> sources = concurrentMap().claims().stream()
                .filter(claim -> claim.makes(MapPromises.SAFE_PUBLICATION))
                .flatMap(claim -> claim.sources().stream())
                .filter(source -> source.text().startsWith("ConcurrentMap: \"actions in a thread prior to placing"))
                .toList();
        assertThat(sources).hasSize(1);
        return sources.get(0);
    }

    private PromiseSetModel concurrentMap() {
        return catalogue.promiseSets().stream()
                .filter(set -> set.name().equals(MapPromiseSets.CONCURRENT_MAP))
                .findFirst()
                .orElseThrow();
    }

    private SubjectModel named(String... names) throws BringException {
        List<ClaimModel> claims =
                new Promises(catalogue).resolved(List.of(new ClaimModel(List.of(names), List.of(SAID))));
        return new SubjectModel("Own", "java.util.Map", "new Own()", claims, List.of(), List.of(), "", 0, null);
    }
}
