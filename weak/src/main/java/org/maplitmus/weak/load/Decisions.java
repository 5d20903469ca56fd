package org.maplitmus.weak.load;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Choices;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;
import org.maplitmus.weak.search.Scheduler;

/** What the scheduler decides in one execution; what it throws must not reach the program, which might catch it. */
final class Decisions implements Choices {

    private final Stage stage;
    private final Scheduler scheduler;

    Decisions(Stage stage, Scheduler scheduler) {
        this.stage = stage;
        this.scheduler = scheduler;
    }

    @Override
    public Write read(View view, Variable variable, List<Write> candidates) {
        return guarded(() -> scheduler.read(view, variable, candidates));
    }

    @Override
    public @Nullable Write foreseen(View view, Variable variable, Mode mode) {
        return scheduler.foreseen(view, variable, mode);
    }

    @Override
    public int among(int count) {
        return guarded(() -> scheduler.among(count));
    }

    boolean goesRound() {
        return guarded(scheduler::goesRound);
    }

    private <T> T guarded(Supplier<T> decision) {
        try {
            return decision.get();
        } catch (RuntimeException e) {
            throw stage.fail(e);
        }
    }
}
