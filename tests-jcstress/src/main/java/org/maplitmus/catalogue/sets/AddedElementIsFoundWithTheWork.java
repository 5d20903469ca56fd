package org.maplitmus.catalogue.sets;

import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Message passing through a set: the adder does its work and adds, the finder looks for the element and then for the
 * work.
 *
 * <p>The work is a write to a plain field, so that nothing but the set can order it.
 */
@Guarantee(
        id = "SET-07",
        statement = "What a thread did before it added an element is seen by every thread that finds the element.",
        source = {
            @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY),
            @Source(value = "JLS 17.4.5, Happens-before Order", url = Docs.HAPPENS_BEFORE)
        },
        promise = SetPromises.PUBLISHED_ELEMENTS,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the finder came before the element, and before the work"),
            @Outcome(id = "0, 1", sentence = "the finder came before the element, and looked again after the work"),
            @Outcome(id = "1, 1", sentence = "the finder found the element and the work before it")
        },
        broken = @Outcome(id = "1, 0", sentence = "the finder found the element and not the work before it"),
        note = "x86 keeps the two stores and the two loads in order, so there it takes a compiler that swaps plain"
                + " accesses, as C2 does when its schedule is shuffled (-XX:+StressGCM). ARM and POWER can show it.")
public class AddedElementIsFoundWithTheWork {

    private final Set<Integer> set;
    private int work;

    /** Shares {@code set}, which must be empty. */
    public AddedElementIsFoundWithTheWork(Set<Integer> set) {
        this.set = set;
    }

    @Actor
    public void adder() {
        work = 1;
        set.add(1);
    }

    @Actor
    public void finder(II_Result r) {
        r.r1 = set.contains(1) ? 1 : 0;
        r.r2 = work;
    }
}
