package org.maplitmus.contract.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormerIdsTest {

    private static final String HOUSE = "org.maplitmus.catalogue.size.SizeIsExactAtRest";

    @Test
    void aGuaranteeOfThisHouseAndItsCellsHaveNewIds() {
        FormerIds former = FormerIds.among(Map.of("BLK-09", HOUSE));

        assertThat(former.now("BLK-09")).isEqualTo("SIZ-03");
        assertThat(former.now("BLK-09@HashMap")).isEqualTo("SIZ-03@HashMap");
        assertThat(former.now("BLK-01@BLK-09")).isEqualTo("BLK-01@BLK-09");
        assertThat(former.now("")).isEmpty();
    }

    @Test
    void thatOfAnotherProjectKeepsItsId() {
        FormerIds former = FormerIds.among(Map.of("BLK-09", "com.acme.size.Own"));

        assertThat(former.now("BLK-09@HashMap")).isEqualTo("BLK-09@HashMap");
    }

    @Test
    void whereBothIdsAreKnownNoneIsAFormerOne() {
        assertThat(FormerIds.of(List.of("SIZ-03")).now("BLK-09")).isEqualTo("SIZ-03");
        assertThat(FormerIds.of(List.of("SIZ-03", "BLK-09")).now("BLK-09")).isEqualTo("BLK-09");
        assertThat(FormerIds.of(List.of("BLK-09")).now("BLK-09")).isEqualTo("BLK-09");
    }
}
