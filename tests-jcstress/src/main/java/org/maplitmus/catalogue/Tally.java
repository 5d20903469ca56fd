package org.maplitmus.catalogue;

import java.util.Map;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * How many mappings a map has by its size, by its iterators and by looks at each key.
 *
 * @param size what it says
 * @param met the keys that an iteration met
 * @param found the keys that a look found
 */
public record Tally(int size, int met, int found) {

    /** Of {@code map}, which nobody changes, and which has no other keys than those from 1 to {@code last}. */
    public static Tally at(Map<Integer, Integer> map, int last) {
        int met = 0;
        for (Integer key : map.keySet()) {
            met += key > 0 ? 1 : 0;
        }
        int found = 0;
        for (int key = 1; key <= last; key++) {
            found += map.get(key) == null ? 0 : 1;
        }
        return new Tally(map.size(), met, found);
    }

    /** Writes by how much the size, and by how much the iteration exceeds what was found. */
    public void differencesTo(II_Result r) {
        r.r1 = size - found;
        r.r2 = met - found;
    }
}
