package org.maplitmus.weak.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maplitmus.weak.memory.Clock;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.Write;

/** Of many steps, those are told at which threads meet. */
class TellingTest {

    private static final int MANY = 100;

    private final Variable shared = new Variable("shared", null, 0);
    private final List<Step> steps = new ArrayList<>();

    @Test
    void fewStepsAreAllTold() {
        read(0);
        read(0);

        assertThat(Telling.of(steps).cardinality()).isEqualTo(2);
    }

    @Test
    void ofManyThoseBeforeAndAfterATurnAreTold() {
        for (int i = 0; i < MANY; i++) {
            read(0);
        }
        write(1);
        write(1);

        assertThat(Telling.of(steps).stream()).containsExactly(MANY - 3, MANY - 2, MANY - 1, MANY, MANY + 1);
    }

    @Test
    void aStaleReadIsToldWithTheWriteThatItMissed() {
        Write missed = write(0);
        for (int i = 0; i < MANY; i++) {
            read(0);
        }
        for (int i = 0; i < MANY; i++) {
            read(1);
        }
        steps.add(new Step(Step.Kind.READ, 1, shared, Mode.PLAIN, shared.newest(), missed, "", calls()));

        assertThat(Telling.of(steps).stream())
                .containsExactly(0, MANY - 2, MANY - 1, MANY, MANY + 1, MANY + 2, MANY + 3, 2 * MANY + 1);
    }

    @Test
    void aReadOfALaterWriteIsTold() {
        for (int i = 0; i < MANY; i++) {
            read(0);
        }
        steps.add(Step.access(Step.Kind.READ, 0, shared, Mode.PLAIN, Write.foreseen(1), calls()));

        assertThat(Telling.of(steps).stream()).containsExactly(MANY);
    }

    @Test
    void howAnActorEndsIsTold() {
        for (int i = 0; i < MANY; i++) {
            read(0);
        }
        steps.add(Step.other(0, "ends with SomeException", List.of()));

        assertThat(Telling.of(steps).stream()).containsExactly(MANY);
    }

    private void read(int thread) {
        steps.add(Step.access(Step.Kind.READ, thread, shared, Mode.PLAIN, shared.newest(), calls()));
    }

    private Write write(int thread) {
        Clock nothing = shared.newest().known();
        Write write = new Write(1, thread, 1, Mode.PLAIN, nothing, nothing, false);
        steps.add(Step.access(Step.Kind.WRITE, thread, shared, Mode.PLAIN, write, calls()));
        return write;
    }

    private static List<Call> calls() {
        return List.of(new Call("Some", "actor", "Some.java", 7));
    }
}
