package org.maplitmus.weak.later;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.maplitmus.weak.load.ModelLoader;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.sample.Buffers;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Program;
import org.maplitmus.weak.search.Search;

/** Of the executions in which what was foreseen comes true, those stay whose values do not come out of thin air. */
class JustificationTest {

    private static final Bounds AMPLE = Bounds.executions(10_000);
    private static final String EACH_SAW_THE_OTHER = "1, 1";

    private final Offers offers = new Offers();
    private final Set<String> foreseen = new TreeSet<>();
    private final Set<String> justified = new TreeSet<>();

    @Test
    void whatIsWrittenAnyhowMayBeForeseen() {
        explore(Buffers.Plain.class);

        assertThat(foreseen).contains(EACH_SAW_THE_OTHER);
        assertThat(justified).contains(EACH_SAW_THE_OTHER);
    }

    @Test
    void whatIsWrittenOnlyIfItWasForeseenComesOutOfThinAir() {
        explore(Buffers.IfSeen.class);

        assertThat(foreseen).contains(EACH_SAW_THE_OTHER);
        assertThat(justified).doesNotContain(EACH_SAW_THE_OTHER);
    }

    @Test
    void whatIsVolatileCannotBeForeseen() {
        explore(Buffers.Volatile.class);

        assertThat(foreseen).doesNotContain(EACH_SAW_THE_OTHER);
    }

    private void explore(Class<?> type) {
        Program program =
                Scenario.load(type.getName(), new ModelLoader(getClass().getClassLoader()));
        explore(program, Foreseen.NOTHING);
        List<Foreseen> todo = new ArrayList<>(offers.more(Foreseen.NOTHING));
        todo.forEach(each -> explore(program, each));
    }

    private void explore(Program program, Foreseen told) {
        Search.complete(
                new ForeseeingProgram(program, told, (ending, trace) -> {
                    offers.learn(trace);
                    if (trace.isKept()) {
                        foreseen.add(ending.outcome());
                    }
                    if (trace.isKept() && new Justification(program, Layer.JLS, trace).isFound()) {
                        justified.add(ending.outcome());
                    }
                    return true;
                }),
                Layer.JLS,
                AMPLE);
    }
}
