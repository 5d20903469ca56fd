package org.maplitmus.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maplitmus.cli.Console;

class DiffCommandTest {

    private final Console console = new Console();

    @Test
    void diffListsWhatIsLostAndGained() {
        assertThat(console.type("diff", "synchronizedMap", "ConcurrentHashMap")).isZero();
        assertThat(console.out())
                .startsWith("Moving from synchronizedMap to ConcurrentHashMap you lose ")
                .contains("Lost (", "Gained (", "promise: ordered operations", "promise: weakly consistent iteration")
                .doesNotContain("promise: safe publication");
    }

    @Test
    void diffOfASubjectWithItselfIsNothing() {
        assertThat(console.type("diff", "HashMap", "HashMap")).isZero();
        assertThat(console.out())
                .contains("you lose 0 guarantees and gain 0 guarantees")
                .doesNotContain("Lost (");
    }

    @Test
    void diffWithAnUnknownSubjectSuggestsTheNearest() {
        assertThat(console.type("diff", "synchronizedMap", "ConcurentHashMap")).isEqualTo(2);
        assertThat(console.err()).contains("no subject ConcurentHashMap; did you mean ConcurrentHashMap?");
        assertThat(console.type("diff", "synchronizedMap")).isEqualTo(2);
    }
}
