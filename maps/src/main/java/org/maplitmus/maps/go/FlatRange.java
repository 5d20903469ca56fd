package org.maplitmus.maps.go;

import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.detection.Operation;

/**
 * The range over a flat Swiss map: it keeps to the table of its first step and shows what the map says now.
 *
 * <p>As long as that table is the map's, what is in its slots is shown. When the map has replaced it, each key that it
 * held then is looked up in the map, so that a deleted entry is passed over and a changed one is shown with its new
 * value.
 */
final class FlatRange<K extends @Nullable Object, V extends @Nullable Object> extends DetectingRange<K, V> {

    private final FlatSwissMap<K, V> map;

    private FlatTable table = FlatTable.NONE;
    private long clears;
    private int offset;
    private int group;
    private int groupsLeft;
    /** The slots of the group that were full when it was reached and have not been looked at, the offset first. */
    private long waiting;

    FlatRange(FlatSwissMap<K, V> map) {
        super(map);
        this.map = map;
    }

    @Override
    boolean begin() {
        FlatTable over = map.table;
        long random = map.random.nextLong();
        table = over;
        clears = map.clears;
        offset = (int) random & (FlatControl.SLOTS - 1);
        group = (int) (((random >>> 32) * over.controls.length) >>> 32);
        groupsLeft = over.controls.length;
        return true;
    }

    @Override
    boolean advance() {
        return advance(table);
    }

    private boolean advance(FlatTable over) {
        long rest = waiting;
        while (true) {
            while (rest == 0) {
                if (groupsLeft == 0) {
                    waiting = 0;
                    return false;
                }
                groupsLeft--;
                group = group + 1 < over.controls.length ? group + 1 : 0;
                rest = FlatControl.full(Long.rotateRight(over.controls[group], offset << 3));
            }
            int slot = (group << 3) + ((FlatControl.first(rest) + offset) & (FlatControl.SLOTS - 1));
            rest &= rest - 1;
            if (show(over, slot)) {
                waiting = rest;
                return true;
            }
        }
    }

    /** Takes the entry of a slot if there is still one to show. */
    @SuppressWarnings("ReferenceEquality")
    private boolean show(FlatTable over, int slot) {
        Object found = over.cells[slot << 1];
        if (found == null) {
            return false;
        }
        if (over != map.table && !(GoEquality.isNaN(found) && clears == map.clears)) {
            return showAnew(found);
        }
        show(FlatSwissMap.shown(found), over.cells[(slot << 1) + 1]);
        return true;
    }

    /** Looks for misuse as any reader does: Go's Swiss map calls its lookup here, message included. */
    private boolean showAnew(Object found) {
        long stamp = map.detector.enterRead(Operation.READ);
        boolean present;
        try {
            present = lookUp(found);
        } catch (Throwable thrown) {
            map.detector.abandonRead(stamp);
            throw thrown;
        }
        map.detector.exitRead(stamp, Operation.READ);
        return present;
    }

    private boolean lookUp(Object found) {
        FlatTable now = map.table;
        int slot = now.find(found, GoEquality.hash(found, map.seed));
        if (slot < 0) {
            return false;
        }
        show(FlatSwissMap.shown(now.cells[slot << 1]), now.cells[(slot << 1) + 1]);
        return true;
    }
}
