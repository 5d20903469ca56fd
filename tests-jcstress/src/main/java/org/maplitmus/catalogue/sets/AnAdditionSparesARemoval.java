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

/** One thread adds an element and another removes a different one. */
@Guarantee(
        id = "SET-03",
        statement =
                "An addition beside the removal of another element: the added one stays, and the removed one stays away.",
        source = {
            @Source(
                    value =
                            "Set.add: \"If this set already contains the element, the call leaves the set unchanged and returns false\"",
                    url = Docs.UTIL + "Set.html#add(E)"),
            @Source(
                    value =
                            "Set.remove: \"Returns true if this set contained the element (or equivalently, if this set changed as a result of the call)\"",
                    url = Docs.UTIL + "Set.html#remove(java.lang.Object)")
        },
        promise = SetPromises.ATOMIC_ELEMENTS,
        allowed = @Outcome(id = "1, 1, 1", sentence = "the set holds the added element alone"),
        broken = {
            @Outcome(id = "1, 1, 0", sentence = "the added element was lost"),
            @Outcome(id = "1, 1, 3", sentence = "the removed element came back"),
            @Outcome(
                    id = "1, 1, 2",
                    sentence = "the added element was lost, and the removed one came back",
                    unseen = "no set here undoes both changes"),
            @Outcome(
                    id = {"0, .*, .*", "1, 0, .*"},
                    sentence = "a thread was told that its call changed nothing, though it had to",
                    unseen = "no set here answers an add or a remove by what is done to another element")
        },
        note = "Any machine shows it on a set that copies its elements without a lock. The third number is 1 for the"
                + " added element and 2 for the removed one.")
public class AnAdditionSparesARemoval {

    private static final int REMOVED = 2;

    private final Set<Integer> set;

    /** Shares {@code set} and adds the element that is removed. */
    public AnAdditionSparesARemoval(Set<Integer> set) {
        this.set = set;
        set.add(REMOVED);
    }

    @Actor
    public void adder(III_Result r) {
        r.r1 = set.add(1) ? 1 : 0;
    }

    @Actor
    public void remover(III_Result r) {
        r.r2 = set.remove(REMOVED) ? 1 : 0;
    }

    @Arbiter
    public void held(III_Result r) {
        r.r3 = (set.contains(1) ? 1 : 0) + (set.contains(REMOVED) ? REMOVED : 0);
    }
}
