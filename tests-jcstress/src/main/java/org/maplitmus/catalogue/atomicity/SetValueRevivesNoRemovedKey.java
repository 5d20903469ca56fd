package org.maplitmus.catalogue.atomicity;

import java.util.Map;
import java.util.Map.Entry;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * One thread sets a new value on the entry that its iterator shows while another removes the key.
 *
 * <p>Who has taken the value out believes that the key is gone. Where setValue is a put of the entry's key, it brings
 * the key back.
 */
@Guarantee(
        id = "ATO-19",
        statement = "Entry.setValue brings back no key that was removed meanwhile.",
        source = {
            @Source("RWLockMap: \"an entry's setValue replaces the key's value and leaves a key alone that was removed"
                    + " meanwhile\""),
            @Source(
                    value =
                            "Map.Entry.setValue, which leaves it open: \"The behavior of this call is undefined if the mapping has already been removed from the map\"",
                    url = Docs.UTIL + "Map.Entry.html#setValue(V)")
        },
        promise = MapPromises.ATOMIC_ITERATOR_WRITES,
        allowed = {
            @Outcome(id = "5, 0", sentence = "the value was set, and the remover took the new one"),
            @Outcome(id = "1, 0", sentence = "the remover took the old value, and nothing was set")
        },
        broken = {
            @Outcome(id = "1, 5", sentence = "the remover took the old value, and setValue brought the key back"),
            @Outcome(
                    id = "5, 5",
                    sentence = "the remover took the new value, and the key is there again",
                    unseen = "no entry here is set again after the remover has taken what it set"),
            @Outcome(
                    id = {"0, 5", "0, 0", "0, 1", "1, 1", "5, 1"},
                    sentence = "the remover found no value though there was one, or left one",
                    unseen = "no map here removes a value and hands it to nobody")
        },
        note = "Any machine shows it on ConcurrentHashMap, whose entries write through by put. An entry that"
                + " refuses to be set, as those of ConcurrentSkipListMap do, leaves the remover alone with the"
                + " map.")
public class SetValueRevivesNoRemovedKey {

    private static final int OLD = 1;
    private static final int NEW = 5;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the old value. */
    public SetValueRevivesNoRemovedKey(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, OLD);
    }

    @Actor
    public void setter() {
        try {
            for (Entry<Integer, Integer> entry : map.entrySet()) {
                entry.setValue(NEW);
            }
        } catch (UnsupportedOperationException readOnlyEntries) {
            return;
        }
    }

    @Actor
    public void remover(II_Result r) {
        r.r1 = Read.orZero(map.remove(1));
    }

    @Arbiter
    public void whatStayed(II_Result r) {
        r.r2 = Read.orZero(map.get(1));
    }
}
