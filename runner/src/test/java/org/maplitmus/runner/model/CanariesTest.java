package org.maplitmus.runner.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maplitmus.weak.load.ModelLoader;

/** The explorer knows this JDK, and whoever expects the contrary of it is told. */
class CanariesTest {

    private final ModelLoader jdk = new ModelLoader(CanariesTest.class.getClassLoader());

    @Test
    void theExplorerKnowsThisJdk() {
        assertThat(Canaries.failure(jdk)).isEmpty();
    }

    @Test
    void aMessageThatIsLostAgainstExpectationIsNamed() {
        assertThat(Canaries.check(Canaries.ByHashMap.class, false, jdk))
                .hasValueSatisfying(what ->
                        assertThat(what).startsWith("ByHashMap ends with [").contains("1, 0"));
        assertThat(Canaries.check(Canaries.ByVolatile.class, true, jdk)).isPresent();
    }

    @Test
    void whatCannotBeLoadedIsNamed() {
        assertThat(Canaries.check(String.class, true, jdk))
                .hasValueSatisfying(what -> assertThat(what).startsWith("String: "));
    }
}
