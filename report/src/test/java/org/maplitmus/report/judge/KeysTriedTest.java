package org.maplitmus.report.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.report.collect.KeyTally;
import org.maplitmus.report.collect.Observation;

class KeysTriedTest {

    private static final KeyTally SMALL = new KeyTally(KeyKind.SMALL, 5_000, 0, "");
    private static final KeyTally FOUND = new KeyTally(KeyKind.SMALL, 5_000, 1, "");
    private static final KeyTally STRINGS = new KeyTally(KeyKind.STRINGS, 1_200, 3, "");
    private static final KeyTally REFUSED = new KeyTally(KeyKind.INCOMPARABLE, 0, 0, "ClassCastException");
    private static final KeyTally LATE = new KeyTally(KeyKind.LONGS, 0, 0, "");

    @Test
    void theWordsTellWhatWasTriedAndWhatWasSeen() {
        assertThat(KeysTried.words(List.of(SMALL, STRINGS, REFUSED, LATE)))
                .isEqualTo("keys tried: small, the empty String and Strings of equal hashes;"
                        + " keys without a turn: Longs beyond int;"
                        + " keys that the map refuses: equal hashes and no order (ClassCastException);"
                        + " seen with: the empty String and Strings of equal hashes (3 of 1,200 samples)");
        assertThat(KeysTried.words(List.of())).isEmpty();
    }

    @Test
    void theRemarkNamesOtherKeysIfTheScenariosOwnDoNotDo() {
        assertThat(KeysTried.remark(Verdict.RACED, List.of(SMALL, STRINGS)))
                .contains("seen only with these keys: the empty String and Strings of equal hashes");
        assertThat(KeysTried.remark(Verdict.RACED, List.of(FOUND, STRINGS))).isEmpty();
        assertThat(KeysTried.remark(Verdict.BROKEN, List.of(FOUND, STRINGS)))
                .contains("seen with these keys: small, the empty String and Strings of equal hashes");
        assertThat(KeysTried.remark(Verdict.BROKEN, List.of(FOUND))).isEmpty();
        assertThat(KeysTried.remark(Verdict.BROKEN, List.of(SMALL))).isEmpty();
    }

    @Test
    void theModelExcludesOnlyWhatTheScenariosOwnKeysShow() {
        assertThat(KeysTried.isSeenWithOwn(List.of())).isTrue();
        assertThat(KeysTried.isSeenWithOwn(List.of(FOUND, STRINGS))).isTrue();
        assertThat(KeysTried.isSeenWithOwn(List.of(SMALL, STRINGS))).isFalse();
    }

    @Test
    void theKindsToRepeatAreThoseThatShowedIt() {
        assertThat(KeysTried.toRepeat(List.of(SMALL, STRINGS))).containsExactly(KeyKind.STRINGS);
        assertThat(KeysTried.toRepeat(List.of(SMALL, REFUSED, LATE))).containsExactly(KeyKind.SMALL);
        assertThat(KeysTried.toRepeat(List.of())).containsExactly(KeyKind.SMALL);
    }

    @Test
    void configurationsAreAddedUp() {
        assertThat(KeysTried.of(List.of(seen(STRINGS, SMALL), seen(SMALL, LATE))))
                .containsExactly(new KeyTally(KeyKind.SMALL, 10_000, 0, ""), STRINGS, LATE);
    }

    @Test
    void whatIsNothingIsNotWritten() throws Exception {
        ObjectMapper json = new ObjectMapper();

        assertThat(json.writeValueAsString(LATE)).isEqualTo("{\"kind\":\"LONGS\"}");
        assertThat(json.readValue("{\"kind\":\"LONGS\"}", KeyTally.class)).isEqualTo(LATE);
    }

    private static Observation seen(KeyTally... keys) {
        return new Observation("c", "tiered", new TreeMap<>(), 0, 0.1, -1, -1, List.of(), null, List.of(keys));
    }
}
