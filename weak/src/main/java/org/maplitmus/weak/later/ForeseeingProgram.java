package org.maplitmus.weak.later;

import java.util.function.BiPredicate;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.search.Ending;
import org.maplitmus.weak.search.Program;
import org.maplitmus.weak.search.Scheduler;

/**
 * A program some of whose reads are told of later writes; an execution that ends with less is given up.
 *
 * @param program what is run
 * @param foreseen what its reads are told
 * @param test which executions are not given up
 */
record ForeseeingProgram(Program program, Foreseen foreseen, BiPredicate<Ending, Trace> test) implements Program {

    @Override
    public Ending run(Layer layer, Scheduler scheduler) {
        Foresight foresight = new Foresight(scheduler, foreseen);
        Ending ending = program.run(layer, foresight);
        boolean isCounted = ending.kind() != Ending.Kind.WHOLE || test.test(ending, foresight.trace());
        return isCounted ? ending : Ending.GIVEN_UP;
    }
}
