package org.maplitmus.weak.search;

import java.util.List;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Listener;

/**
 * One execution, written down: with it, another JVM that loads the same classes can have the execution again.
 *
 * @param layer how weak memory was
 * @param decisions what was decided, in order: who goes on, which write a read sees, and the like
 * @param turns how many moves in a row were made at once, then how many waited for their turn, and so on in turns
 */
public record Script(Layer layer, List<Integer> decisions, List<Integer> turns) implements Execution {

    /** Copies the lists. */
    public Script {
        decisions = List.copyOf(decisions);
        turns = List.copyOf(turns);
    }

    @Override
    public Ending replay(Program program, Listener listener) {
        Waits read = new Waits(turns);
        Replay replay = new Replay((thread, move) -> read.next(), decisions, listener);
        Ending ending = program.run(layer, replay);
        if (!replay.isOver() || !read.areOver()) {
            throw new DivergedException("the program does not ask for all decisions that were written down");
        }
        return ending;
    }
}
