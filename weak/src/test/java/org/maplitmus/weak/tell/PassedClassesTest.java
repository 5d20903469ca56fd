package org.maplitmus.weak.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.sample.Messages;

/** An execution passes through the classes whose code it runs, whatever else is loaded. */
class PassedClassesTest {

    @Test
    void theScenarioAndTheCodeThatItCallsAreNamedAndNoOtherNorTheExplorer() {
        assertThat(names(Messages.ByHashMap.class))
                .contains("org/maplitmus/weak/sample/Messages$ByMap", "java/util/HashMap")
                .doesNotContain("org/maplitmus/weak/sample/Messages$Volatile", "java/util/concurrent/ConcurrentHashMap")
                .noneMatch(name -> name.startsWith("org/maplitmus/weak/load/"));
        assertThat(names(Messages.ByConcurrentHashMap.class)).contains("java/util/concurrent/ConcurrentHashMap");
    }

    private static Set<String> names(Class<?> type) {
        Scenario scenario = Teller.scenario(type.getName());
        PassedClasses classes = new PassedClasses();
        Teller.script(scenario, Layer.SC, "1, 1").replay(scenario, classes);
        return classes.names();
    }
}
