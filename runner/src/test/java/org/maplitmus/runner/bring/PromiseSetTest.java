package org.maplitmus.runner.bring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.model.Catalogue;

class PromiseSetTest {

    private final Catalogue catalogue = Catalogue.load(PromiseSetTest.class.getClassLoader());

    PromiseSetTest() throws IOException {}

    @ParameterizedTest
    @EnumSource
    void aSubjectOfTheCataloguePromisesAllOfIt(PromiseSet set) {
        assertThat(catalogue.subjects())
                .filteredOn(subject -> subject.name().equals(set.example()))
                .singleElement()
                .satisfies(subject -> assertThat(subject.promises()).containsAll(set.promises()));
    }

    @Test
    void setsAndSinglePromisesAreNamedTogether() throws BringException {
        assertThat(new Promises(catalogue)
                        .named(List.of("fail-fast", "compute once", "value-updates-beside-iteration")))
                .containsExactly(
                        MapPromises.FAIL_FAST_ITERATION,
                        MapPromises.READERS_ITERATE,
                        MapPromises.VALUE_UPDATES,
                        MapPromises.COMPUTE_ONCE);
    }

    @Test
    void anUnknownNameSuggestsTheNearest() {
        assertThatThrownBy(() -> new Promises(catalogue).named(List.of("concurent-map")))
                .hasMessageContaining("did you mean concurrent-map?");
    }
}
