package org.maplitmus.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maplitmus.maps.bin.BinMap;
import org.maplitmus.maps.bin.PaddedBinMap;

/**
 * What shares a line with the count of a map that has a lock for each bin; runs once for each way the build starts the
 * virtual machine.
 */
class BinMapLayoutTest {

    private static final int LINE = 64;

    @Test
    void thePaddedMapKeepsItsCountFromItsTableAndFromItsNeighbours() {
        Roles roles = roles("PaddedCount.count", "(PaddedLeft\\.left|PaddedBinMap\\.right).*");

        assertThat(LineIsolation.violations(JolLayout.of(PaddedBinMap.class), roles, LINE))
                .isEmpty();
    }

    @Test
    void thePlainMapIsRejectedBecauseItsCountSharesALineWithItsTable() {
        Roles roles = roles("BinMap.count", "none");

        assertThat(LineIsolation.violations(JolLayout.of(BinMap.class), roles, LINE))
                .extracting(Violation::neighbour)
                .contains(new Neighbour.Cold("AbstractBinMap.table"));
    }

    private static Roles roles(String hot, String padding) {
        return new Roles(List.of(HotGroup.of(hot)), Pattern.compile(padding));
    }
}
