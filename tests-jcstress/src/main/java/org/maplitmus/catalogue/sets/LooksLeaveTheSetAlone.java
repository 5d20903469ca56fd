package org.maplitmus.catalogue.sets;

import java.util.HashSet;
import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads look for elements that are there, over and over, and nobody changes the set. */
@Guarantee(
        id = "SET-10",
        statement = "Looks that two threads share find what is there, and leave every element in the set.",
        source =
                @Source(
                        value = "HashSet: \"If multiple threads access a hash set concurrently, and at least one of the"
                                + " threads modifies the set, it must be synchronized externally\"",
                        url = Docs.UTIL + "HashSet.html"),
        promise = SetPromises.SHARED_LOOKS,
        allowed = @Outcome(id = "0, 3", sentence = "every look found its element, and all three are there"),
        broken = {
            @Outcome(id = "0, [0-2]", sentence = "every look found its element, and one is lost afterwards"),
            @Outcome(id = "[1-9].*", sentence = "a look missed an element that nobody had removed")
        },
        note = "Any machine shows it on a set that moves what it finds to the front.")
public class LooksLeaveTheSetAlone {

    private static final int ROUNDS = 8;

    private final Set<Integer> set;

    /** Shares {@code set} and adds three elements. */
    public LooksLeaveTheSetAlone(Set<Integer> set) {
        this.set = set;
        for (int element = 1; element <= 3; element++) {
            set.add(element);
        }
    }

    @Actor
    public void firstLooker() {
        look(1, 2);
    }

    @Actor
    public void secondLooker(II_Result r) {
        r.r1 = look(2, 3);
    }

    @Arbiter
    public void held(II_Result r) {
        r.r2 = new HashSet<>(set).size();
    }

    private int look(int one, int other) {
        int missed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            missed += set.contains(one) ? 0 : 1;
            missed += set.contains(other) ? 0 : 1;
        }
        return missed;
    }
}
