package org.maplitmus.catalogue.sets;

import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two threads remove one element that is there. */
@Guarantee(
        id = "SET-02",
        statement = "Of two threads that remove one element, exactly one is told that it was removed.",
        source =
                @Source(
                        value =
                                "Set.remove: \"Returns true if this set contained the element (or equivalently, if this set changed as a result of the call)\"",
                        url = Docs.UTIL + "Set.html#remove(java.lang.Object)"),
        promise = SetPromises.ATOMIC_ELEMENTS,
        allowed =
                @Outcome(
                        id = {"1, 0, 0", "0, 1, 0"},
                        sentence = "one thread removed the element, and the other was told that it was not there"),
        broken = {
            @Outcome(id = "1, 1, .*", sentence = "both threads were told that they removed the element"),
            @Outcome(
                    id = "0, 0, .*",
                    sentence = "both threads were told that the element was not there, and it was",
                    unseen = "no set here misses an element that stays until somebody removes it"),
            @Outcome(
                    id = {"1, 0, -?[1-9]", "0, 1, -?[1-9]"},
                    sentence = "one thread removed the element, and the set does not count as empty",
                    unseen = "no set here counts wrongly where one thread alone removes")
        },
        note = "Any machine shows it on a set that looks first and removes then.")
public class SetRemovalHasOneWinner {

    private final Set<Integer> set;

    /** Shares {@code set} and adds the element. */
    public SetRemovalHasOneWinner(Set<Integer> set) {
        this.set = set;
        set.add(1);
    }

    @Actor
    public void firstRemover(III_Result r) {
        r.r1 = set.remove(1) ? 1 : 0;
    }

    @Actor
    public void secondRemover(III_Result r) {
        r.r2 = set.remove(1) ? 1 : 0;
    }

    @Arbiter
    public void counted(III_Result r) {
        r.r3 = set.size();
    }
}
