package org.maplitmus.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> MAPS = List.of("HashMap", "ConcurrentHashMap", "Hashtable");

    @Test
    void aLetterTooFew() {
        assertThat(NearestName.of("HashMp", MAPS)).contains("HashMap");
    }

    @Test
    void aLetterTooMany() {
        assertThat(NearestName.of("Hasshtable", MAPS)).contains("Hashtable");
    }

    @Test
    void twoLettersSwapped() {
        assertThat(NearestName.of("ConcurrentHahsMap", MAPS)).contains("ConcurrentHashMap");
    }

    @Test
    void onlyTheCaseDiffers() {
        assertThat(NearestName.of("hashmap", MAPS)).contains("HashMap");
    }

    @Test
    void aHintAsksWhetherTheNearestWasMeant() {
        assertThat(NearestName.hint("HashMp", MAPS)).isEqualTo("; did you mean HashMap?");
        assertThat(NearestName.hint("SkipList", MAPS)).isEmpty();
    }

    @Test
    void nothingIsNear() {
        assertThat(NearestName.of("SkipList", MAPS)).isEmpty();
        assertThat(NearestName.of("", MAPS)).isEmpty();
    }

    @Test
    void ofSixLettersTwoMayDifferButNotThree() {
        assertThat(NearestName.of("VIS-01", List.of("VIS-12"))).contains("VIS-12");
        assertThat(NearestName.of("VIS-01", List.of("ATO-01"))).isEmpty();
    }

    @Test
    void theNearestWinsAndOfEqualsTheFirst() {
        assertThat(NearestName.of("VIS-01", List.of("VIS-22", "VIS-02", "VIS-03")))
                .contains("VIS-02");
    }
}
