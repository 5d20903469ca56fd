package org.maplitmus.maps.go;

import java.util.ArrayList;
import java.util.List;
import org.maplitmus.maps.detection.Operation;

/** What must hold of a Swiss map between two operations of one thread. */
final class SwissInvariants {

    private final SwissMap<?, ?> map;
    private final List<String> violations = new ArrayList<>();
    private int full;

    private SwissInvariants(SwissMap<?, ?> map) {
        this.map = map;
    }

    /** The sentences that do not hold; none if all is well. */
    static List<String> violations(SwissMap<?, ?> map) {
        SwissInvariants check = new SwissInvariants(map);
        SwissDirectory directory = map.directory;
        if (directory != null) {
            check.checkDirectory(directory);
        }
        if (check.full != map.len()) {
            check.violations.add("len is " + map.len() + " but " + check.full + " slots are full");
        }
        return check.violations;
    }

    private void checkDirectory(SwissDirectory directory) {
        for (int name = 0; name < directory.size(); ) {
            SwissTable table = directory.named(name);
            int span = directory.span(table.depth);
            if (span == 0 || name % span != 0) {
                violations.add("name " + name + " means a table of depth " + table.depth);
                return;
            }
            for (int other = name; other < name + span; other++) {
                if (directory.named(other) != table) {
                    violations.add("names " + name + " and " + other + " mean two tables");
                }
            }
            checkTable(directory, table);
            name += span;
        }
    }

    private void checkTable(SwissDirectory directory, SwissTable table) {
        int used = 0;
        for (int slot = 0; slot < table.capacity(); slot++) {
            used += table.control(slot) == ControlWord.EMPTY ? 0 : 1;
            if (table.isFull(slot)) {
                full++;
                checkKey(directory, table, slot);
            } else if (table.slots[2 * slot] != null || table.slots[2 * slot + 1] != null) {
                violations.add("slot " + slot + " is not full and keeps an entry");
            }
        }
        int most = table.isSmall() ? ControlWord.SLOTS : table.capacity() / 8 * 7;
        if (used + table.growthLeft() != most) {
            violations.add(used + " slots are used and " + table.growthLeft() + " left, of " + most);
        }
        if (table.stale) {
            violations.add("the directory names a stale table");
        }
    }

    private void checkKey(SwissDirectory directory, SwissTable table, int slot) {
        Object key = table.slots[2 * slot];
        long hash = GoEquality.hash(key, map.seed);
        if (!GoEquality.isNaN(key)
                && (directory.table(hash) != table || table.find(key, hash, Operation.READ) != slot)) {
            violations.add("key " + key + " is in slot " + slot + ", where nobody finds it");
        }
    }
}
