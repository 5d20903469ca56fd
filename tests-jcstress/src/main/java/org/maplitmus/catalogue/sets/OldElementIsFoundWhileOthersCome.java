package org.maplitmus.catalogue.sets;

import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/** A thread looks for an element that is there throughout, while another adds and removes others. */
@Guarantee(
        id = "SET-06",
        statement = "An element that is there throughout is found by every look while others come and go.",
        source =
                @Source(
                        value =
                                "Collection.contains: \"Returns true if this collection contains the specified element\"",
                        url = Docs.UTIL + "Collection.html#contains(java.lang.Object)"),
        promise = SetPromises.ATOMIC_ELEMENTS,
        allowed = @Outcome(id = "0", sentence = "every look found the element"),
        broken = @Outcome(id = "[1-9].*", sentence = "a look missed the element while others came and went"),
        note = "Any machine shows it on a set that shows a new array before it has filled the array.")
public class OldElementIsFoundWhileOthersCome {

    private static final int LOOKS = 8;
    private static final int OTHERS = 20;

    private final Set<Integer> set;

    /** Shares {@code set} and adds the element that stays. */
    public OldElementIsFoundWhileOthersCome(Set<Integer> set) {
        this.set = set;
        set.add(0);
        set.add(1);
    }

    @Actor
    public void looker(I_Result r) {
        for (int look = 0; look < LOOKS; look++) {
            r.r1 += set.contains(1) ? 0 : 1;
        }
    }

    @Actor
    public void changer() {
        set.remove(0);
        for (int other = 2; other < 2 + OTHERS; other++) {
            set.add(other);
        }
    }
}
