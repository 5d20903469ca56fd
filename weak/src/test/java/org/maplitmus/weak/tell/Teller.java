package org.maplitmus.weak.tell;

import java.time.Duration;
import java.util.Objects;
import org.maplitmus.weak.load.ModelLoader;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Script;
import org.maplitmus.weak.search.Search;

/** Tells of an outcome of a scenario, here or in a JVM of its own. */
final class Teller {

    private static final Bounds AMPLE = Bounds.time(Duration.ofMinutes(1));

    private Teller() {}

    static Witness tell(String type, Layer layer, String outcome) {
        Scenario scenario = scenario(type);
        return Witness.of(scenario, outcome, script(scenario, layer, outcome), AMPLE, false);
    }

    static Scenario scenario(String type) {
        return Scenario.load(type, new ModelLoader(Teller.class.getClassLoader()));
    }

    static Script script(Scenario scenario, Layer layer, String outcome) {
        return Objects.requireNonNull(
                        Search.complete(scenario, layer, AMPLE).found().get(outcome))
                .trail()
                .write(scenario)
                .orElseThrow();
    }

    public static void main(String[] arguments) {
        System.out.print(
                tell(arguments[0], Layer.valueOf(arguments[1]), arguments[2]).text());
    }
}
