package org.maplitmus.catalogue.sets;

import java.util.ConcurrentModificationException;
import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/** A thread iterates over four elements while another removes the first and adds a fifth. */
@Guarantee(
        id = "SET-08",
        statement = "An iterator of a set meets each element that stays exactly once while others come and go.",
        source =
                @Source(
                        value =
                                "java.util.concurrent: weakly consistent traversals \"are guaranteed to traverse elements"
                                        + " as they existed upon construction exactly once\"",
                        url = Docs.WEAKLY_CONSISTENT),
        promise = SetPromises.UNDISTURBED_ITERATORS,
        allowed = @Outcome(id = "3", sentence = "the iterator met each element that stayed once"),
        broken = {
            @Outcome(id = "-1", sentence = "the iterator gave up with a ConcurrentModificationException"),
            @Outcome(
                    id = {"0", "1", "2"},
                    sentence = "the iterator missed an element that stayed"),
            @Outcome(
                    id = {"4", "5", "6"},
                    sentence = "the iterator met an element that stayed more than once",
                    unseen = "no set here moves an element ahead of an iterator that has met it")
        },
        note = "Any machine shows it on a set whose iterators count positions, and on a HashSet.")
public class IteratorMeetsWhatStaysOnce {

    private static final int GONE = 1;
    private static final int LAST_THAT_STAYS = 4;
    private static final int GAVE_UP = -1;

    private final Set<Integer> set;

    /** Shares {@code set} and adds the element that goes and three that stay. */
    public IteratorMeetsWhatStaysOnce(Set<Integer> set) {
        this.set = set;
        for (int element = GONE; element <= LAST_THAT_STAYS; element++) {
            set.add(element);
        }
    }

    @Actor
    public void iterator(I_Result r) {
        try {
            r.r1 = met();
        } catch (ConcurrentModificationException changed) {
            r.r1 = GAVE_UP;
        }
    }

    @Actor
    public void changer() {
        set.remove(GONE);
        set.add(LAST_THAT_STAYS + 1);
    }

    private int met() {
        int met = 0;
        for (int element : set) {
            met += element > GONE && element <= LAST_THAT_STAYS ? 1 : 0;
        }
        return met;
    }
}
