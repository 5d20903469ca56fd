package org.maplitmus.runner.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The explorer knows this JDK, and whoever expects the contrary of it is told. */
class CanariesTest {

    @Test
    void theExplorerKnowsThisJdk() {
        assertThat(Canaries.failure()).isEmpty();
    }

    @Test
    void aMessageThatIsLostAgainstExpectationIsNamed() {
        assertThat(Canaries.check(Canaries.ByHashMap.class, false))
                .hasValueSatisfying(what ->
                        assertThat(what).startsWith("ByHashMap ends with [").contains("1, 0"));
        assertThat(Canaries.check(Canaries.ByVolatile.class, true)).isPresent();
    }

    @Test
    void whatCannotBeLoadedIsNamed() {
        assertThat(Canaries.check(String.class, true))
                .hasValueSatisfying(what -> assertThat(what).startsWith("String: "));
    }
}
