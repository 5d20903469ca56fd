package org.maplitmus.runner.alone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.runner.alone.EntriesMain.Counted;

class EntriesMainTest {

    private final Catalogue catalogue = Catalogue.loadAll(EntriesMainTest.class.getClassLoader());

    EntriesMainTest() throws IOException {}

    @ParameterizedTest
    @CsvSource({"ATO-01, 1", "BLK-20, 8", "NBR-04, 14", "VIS-01, 1"})
    void countsTheEntriesThatAScenarioHasAtOnce(String id, int entries) throws InterruptedException {
        assertThat(EntriesMain.counted(guarantee(id))).contains(new Counted(id, entries));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEK-03", "NAV-01", "SET-01", "RSZ-02", "ITR-02"})
    void saysNothingOfATrialOfWhatAsksForNoMapAndOfWhatMovesUpToAGrowth(String id) throws InterruptedException {
        assertThat(EntriesMain.counted(guarantee(id))).isEmpty();
    }

    @Test
    void readsItsOwnLinesAlone() {
        assertThat(Counted.in("@entries ATO-01 3")).contains(new Counted("ATO-01", 3));
        assertThat(Counted.in("@entries ATO-01")).isEqualTo(Optional.empty());
        assertThat(Counted.in("a map prints 3")).isEmpty();
    }

    private GuaranteeModel guarantee(String id) {
        return catalogue.guarantees().stream()
                .filter(guarantee -> guarantee.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
