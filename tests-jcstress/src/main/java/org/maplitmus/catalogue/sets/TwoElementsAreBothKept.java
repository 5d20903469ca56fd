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

/** Two threads add an element each to an empty set. */
@Guarantee(
        id = "SET-04",
        statement = "Two elements that two threads add to an empty set are both there, and the set counts two.",
        source =
                @Source(
                        value =
                                "Set.add: \"If this set already contains the element, the call leaves the set unchanged and returns false\"",
                        url = Docs.UTIL + "Set.html#add(E)"),
        promise = SetPromises.ATOMIC_ELEMENTS,
        allowed = @Outcome(id = "2, 2", sentence = "both elements are there"),
        broken = {
            @Outcome(
                    id = {"0, .*", "1, .*"},
                    sentence = "an element that was added is not there"),
            @Outcome(id = "2, [013-9]", sentence = "both elements are there, and the set counts otherwise")
        },
        note = "Any machine shows it on a HashSet.")
public class TwoElementsAreBothKept {

    private final Set<Integer> set;

    /** Shares {@code set}, which must be empty. */
    public TwoElementsAreBothKept(Set<Integer> set) {
        this.set = set;
    }

    @Actor
    public void firstAdder() {
        set.add(1);
    }

    @Actor
    public void secondAdder() {
        set.add(2);
    }

    @Arbiter
    public void held(II_Result r) {
        r.r1 = (set.contains(1) ? 1 : 0) + (set.contains(2) ? 1 : 0);
        r.r2 = set.size();
    }
}
