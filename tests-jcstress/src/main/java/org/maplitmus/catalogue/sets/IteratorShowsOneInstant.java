package org.maplitmus.catalogue.sets;

import java.util.ConcurrentModificationException;
import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/** A thread iterates over three elements while another removes the first and then adds a fourth. */
@Guarantee(
        id = "SET-09",
        statement = "An iterator of a set never shows an element together with one that was added after its removal.",
        source =
                @Source(
                        value =
                                "CopyOnWriteArraySet: \"Iterators rely on unchanging snapshots of the array at the time the"
                                        + " iterators were constructed\"",
                        url = Docs.CONCURRENT + "CopyOnWriteArraySet.html"),
        promise = SetPromises.SNAPSHOT_ITERATORS,
        allowed = {
            @Outcome(id = "1, 0", sentence = "the iterator showed the set as it was before both changes"),
            @Outcome(id = "0, 0", sentence = "the iterator showed the set as it was between the two changes"),
            @Outcome(id = "0, 1", sentence = "the iterator showed the set as it was after both changes")
        },
        broken = {
            @Outcome(
                    id = "1, 1",
                    sentence = "the iterator showed the removed element and one that came after its removal"),
            @Outcome(id = "-1, -1", sentence = "the iterator gave up with a ConcurrentModificationException")
        },
        note = "Any machine shows it on a set whose iterators walk over the elements themselves.")
public class IteratorShowsOneInstant {

    private static final int REMOVED = 1;
    private static final int ADDED = 4;
    private static final int GAVE_UP = -1;

    private final Set<Integer> set;

    /** Shares {@code set} and adds three elements. */
    public IteratorShowsOneInstant(Set<Integer> set) {
        this.set = set;
        for (int element = REMOVED; element < ADDED; element++) {
            set.add(element);
        }
    }

    @Actor
    public void iterator(II_Result r) {
        try {
            for (int element : set) {
                r.r1 |= element == REMOVED ? 1 : 0;
                r.r2 |= element == ADDED ? 1 : 0;
            }
        } catch (ConcurrentModificationException changed) {
            r.r1 = GAVE_UP;
            r.r2 = GAVE_UP;
        }
    }

    @Actor
    public void changer() {
        set.remove(REMOVED);
        set.add(ADDED);
    }
}
