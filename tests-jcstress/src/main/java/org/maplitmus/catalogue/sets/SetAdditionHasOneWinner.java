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

/** Two threads add one element that is not there. */
@Guarantee(
        id = "SET-01",
        statement = "Of two threads that add one absent element, exactly one is told that it was added.",
        source =
                @Source(
                        value =
                                "Set.add: \"If this set already contains the element, the call leaves the set unchanged and returns false\"",
                        url = Docs.UTIL + "Set.html#add(E)"),
        promise = SetPromises.ATOMIC_ELEMENTS,
        allowed =
                @Outcome(
                        id = {"1, 0, 1", "0, 1, 1"},
                        sentence = "one thread added the element, and the other was told that it was there"),
        broken = {
            @Outcome(id = "1, 1, .*", sentence = "both threads were told that they added the element"),
            @Outcome(
                    id = "0, 0, .*",
                    sentence = "both threads were told that the element was there, and nobody had added it",
                    unseen = "no set here finds an element that nobody has added"),
            @Outcome(
                    id = {"1, 0, (0|[2-9])", "0, 1, (0|[2-9])"},
                    sentence = "one thread added the element, and the set does not count one element",
                    unseen = "no set here counts wrongly where one thread alone adds")
        },
        note = "Any machine shows it on a set that looks first and stores then.")
public class SetAdditionHasOneWinner {

    private final Set<Integer> set;

    /** Shares {@code set}, which must be empty. */
    public SetAdditionHasOneWinner(Set<Integer> set) {
        this.set = set;
    }

    @Actor
    public void firstAdder(III_Result r) {
        r.r1 = set.add(1) ? 1 : 0;
    }

    @Actor
    public void secondAdder(III_Result r) {
        r.r2 = set.add(1) ? 1 : 0;
    }

    @Arbiter
    public void counted(III_Result r) {
        r.r3 = set.size();
    }
}
