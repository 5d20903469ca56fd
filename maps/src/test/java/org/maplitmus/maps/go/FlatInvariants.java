package org.maplitmus.maps.go;

import java.util.ArrayList;
import java.util.List;

/** What must hold of a flat Swiss map between two operations of one thread. */
final class FlatInvariants {

    private final FlatSwissMap<?, ?> map;
    private final List<String> violations = new ArrayList<>();

    private FlatInvariants(FlatSwissMap<?, ?> map) {
        this.map = map;
    }

    /** The sentences that do not hold; none if all is well. */
    static List<String> violations(FlatSwissMap<?, ?> map) {
        FlatInvariants check = new FlatInvariants(map);
        check.checkTable(map.table);
        return check.violations;
    }

    private void checkTable(FlatTable table) {
        int full = 0;
        int used = 0;
        for (int slot = 0; slot < table.slots; slot++) {
            int control = FlatControl.at(table.controls[slot >>> 3], slot);
            used += control == FlatControl.EMPTY ? 0 : 1;
            full += control < 0 ? 1 : 0;
            checkSlot(table, slot, control < 0);
        }
        if (full != map.len()) {
            violations.add("len is " + map.len() + " but " + full + " slots are full");
        }
        if (used != table.used() || used > table.limit()) {
            violations.add(used + " slots are used, not " + table.used() + ", of " + table.limit());
        }
    }

    private void checkSlot(FlatTable table, int slot, boolean full) {
        Object key = table.cells[2 * slot];
        if (full != (key != null)) {
            violations.add("slot " + slot + " has the key " + key);
        } else if (!full && table.cells[2 * slot + 1] != null) {
            violations.add("slot " + slot + " is not full and keeps a value");
        } else if (key != null && !GoEquality.isNaN(key) && table.find(key, GoEquality.hash(key, map.seed)) != slot) {
            violations.add("key " + key + " is in slot " + slot + ", where nobody finds it");
        }
    }
}
