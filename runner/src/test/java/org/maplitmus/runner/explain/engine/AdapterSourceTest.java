package org.maplitmus.runner.explain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maplitmus.runner.explain.Scenes;

class AdapterSourceTest {

    @Test
    void theAdapterHasAMethodForEachActorAndOneForTheOutcome() {
        assertThat(AdapterSource.of(Scenes.withArbiter())).isEqualTo("""
            package a.b;

            public final class Scenario_Own_Explained extends Scenario_Own {

                private final a.b.I_Result r = new a.b.I_Result();

                public void runActor0() {
                    writer();
                }

                public void runActor1() {
                    reader(r);
                }

                public Object outcomeOfAll() {
                    total(r);
                    return r;
                }
            }
            """);
    }

    @Test
    void withoutAnArbiterTheCellStillMarksTheResult() {
        assertThat(AdapterSource.of(Scenes.withoutArbiter())).contains("        markThrown(r);\n        return r;");
    }

    @Test
    void theLinesOfTheCellAndOfTheAdapterAreTheHarness() {
        assertThat(AdapterSource.files(Scenes.withArbiter()))
                .containsExactly("Scenario_Own.java", "Scenario_Own_Explained.java");
    }
}
