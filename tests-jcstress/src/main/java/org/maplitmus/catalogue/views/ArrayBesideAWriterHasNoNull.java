package org.maplitmus.catalogue.views;

import java.util.ConcurrentModificationException;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread copies the keys and the values into arrays while another puts a mapping and removes two.
 *
 * <p>An array that was made for the size has places left when a mapping has gone, and none for one that has come.
 */
@Guarantee(
        id = "VUE-10",
        statement = "toArray of keys and values, while another thread puts and removes, returns an array without null"
                + " that has the mappings that stay exactly once.",
        source =
                @Source(
                        value =
                                "Collection.toArray: \"Returns an array containing all of the elements in this collection\"",
                        url = Docs.UTIL + "Collection.html#toArray()"),
        promise = MapPromises.ARRAYS_OF_VIEWS,
        allowed = @Outcome(id = "4", sentence = "the arrays had each mapping that stayed once"),
        broken = {
            @Outcome(id = "-1", sentence = "the copy gave up with a ConcurrentModificationException"),
            @Outcome(id = "-2", sentence = "the copy ended with an ArrayIndexOutOfBoundsException"),
            @Outcome(id = "-3", sentence = "an array had a null where no mapping was left"),
            @Outcome(
                    id = {"0", "1", "2", "3"},
                    sentence = "an array missed a mapping that was there all the time",
                    unseen = "no map here moves an old key out of a walk's way while it has so few keys"),
            @Outcome(
                    id = {"5", "6", "7", "8"},
                    sentence = "an array had a mapping more than once",
                    unseen = "no map here moves a key to where a walk comes again while it has so few keys")
        },
        note = "Any machine shows it on HashMap, which makes the array for the size that it has.")
public class ArrayBesideAWriterHasNoNull {

    private static final Integer[] NONE = {};
    private static final int STAYING = 2;
    private static final int LEAVING = 3;
    private static final int PASSING = 4;
    private static final int GAVE_UP = -1;
    private static final int NO_ROOM = -2;
    private static final int NULL_INSIDE = -3;

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the mappings that stay, and the one that leaves. */
    public ArrayBesideAWriterHasNoNull(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= LEAVING; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void copier(I_Result r) {
        try {
            int keys = staying(map.keySet().toArray());
            int values = staying(map.values().toArray(NONE));
            r.r1 = Math.min(keys, values) < 0 ? NULL_INSIDE : keys + values;
        } catch (ConcurrentModificationException changed) {
            r.r1 = GAVE_UP;
        } catch (ArrayIndexOutOfBoundsException full) {
            r.r1 = NO_ROOM;
        }
    }

    @Actor
    public void writer() {
        map.put(PASSING, PASSING);
        map.remove(LEAVING);
        map.remove(PASSING);
    }

    private static int staying(Object[] elements) {
        int staying = 0;
        for (Object element : elements) {
            if (element == null) {
                return NULL_INSIDE;
            }
            staying += (Integer) element <= STAYING ? 1 : 0;
        }
        return staying;
    }
}
