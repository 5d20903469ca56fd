package org.maplitmus.catalogue.sets;

import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads add forty elements each, none in common.
 *
 * <p>A set with a table has to grow several times on the way.
 */
@Guarantee(
        id = "SET-05",
        statement =
                "Eighty elements that two threads add are all there when both have finished, and the set counts them.",
        source =
                @Source(
                        value =
                                "Set.add: \"If this set already contains the element, the call leaves the set unchanged and returns false\"",
                        url = Docs.UTIL + "Set.html#add(E)"),
        promise = SetPromises.ATOMIC_ELEMENTS,
        allowed = @Outcome(id = "0, 1", sentence = "no element was lost, and the set counts eighty"),
        broken = {
            @Outcome(id = "[1-9].*", sentence = "elements that were added are not there"),
            @Outcome(id = "0, 0", sentence = "every element is there, and the set does not count eighty")
        },
        note = "Any machine shows it on a HashSet. The first number counts lost elements; the second is 1 if the set"
                + " counts eighty.")
public class ManyElementsAreAllKept {

    private static final int EACH = 40;

    private final Set<Integer> set;

    /** Shares {@code set}, which must be empty. */
    public ManyElementsAreAllKept(Set<Integer> set) {
        this.set = set;
    }

    @Actor
    public void firstAdder() {
        addFrom(1);
    }

    @Actor
    public void secondAdder() {
        addFrom(EACH + 1);
    }

    @Arbiter
    public void lost(II_Result r) {
        for (int element = 1; element <= 2 * EACH; element++) {
            r.r1 += set.contains(element) ? 0 : 1;
        }
        r.r2 = set.size() == 2 * EACH ? 1 : 0;
    }

    private void addFrom(int first) {
        for (int element = first; element < first + EACH; element++) {
            set.add(element);
        }
    }
}
