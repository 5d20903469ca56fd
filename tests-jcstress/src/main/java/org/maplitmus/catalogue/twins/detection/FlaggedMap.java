package org.maplitmus.catalogue.twins.detection;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.detection.WatchedMap;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.detection.Detector;
import org.maplitmus.maps.detection.Detectors;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.detection.Operation;

/**
 * A map behind Go's rule: one flag that writers toggle on the way in and clear on the way out, and readers look at
 * once.
 *
 * <p>Sound as it stands; a twin overrides the step that it weakens.
 */
abstract class FlaggedMap<K, V> extends AbstractMap<K, V> implements WatchedMap<K, V> {

    static final int WRITING = 1;

    private static final Detector REPORTER = Detectors.classic("weakened twin", Detection.OFF);

    final Slots<K, V> slots = new Slots<>();

    /* Opaque accesses only: the flag orders nothing. */
    final AtomicInteger flag = new AtomicInteger();

    static FatalError report(Operation operation) {
        return REPORTER.inconsistent(operation);
    }

    void enterRead(Operation operation) {
        lookForWriter(operation);
    }

    void exitRead(Operation operation) {}

    void lookBeforeWrite(Operation operation) {
        lookForWriter(operation);
    }

    void enterWrite(Operation operation) {
        flag.setOpaque(flag.getOpaque() ^ WRITING);
    }

    void exitWrite(Operation operation) {
        if (flag.getOpaque() != WRITING) {
            throw report(operation);
        }
        flag.setOpaque(flag.getOpaque() & ~WRITING);
    }

    final void lookForWriter(Operation operation) {
        if (flag.getOpaque() == WRITING) {
            throw report(operation);
        }
    }

    @Override
    public @Nullable V get(Object key) {
        enterRead(Operation.READ);
        V value = slots.get(key, key.hashCode());
        exitRead(Operation.READ);
        return value;
    }

    /** Returns null: nobody asks for the value before. */
    @Override
    public @Nullable V put(K key, V value) {
        lookBeforeWrite(Operation.ASSIGN);
        int hash = key.hashCode();
        enterWrite(Operation.ASSIGN);
        slots.put(key, hash, value);
        exitWrite(Operation.ASSIGN);
        return null;
    }

    /** Returns null: nobody asks for the value before. */
    @Override
    public @Nullable V remove(Object key) {
        lookBeforeWrite(Operation.DELETE);
        int hash = key.hashCode();
        enterWrite(Operation.DELETE);
        slots.remove(key, hash);
        exitWrite(Operation.DELETE);
        return null;
    }

    @Override
    public void clear() {
        lookBeforeWrite(Operation.CLEAR);
        enterWrite(Operation.CLEAR);
        slots.clear();
        exitWrite(Operation.CLEAR);
    }

    @Override
    public int size() {
        return slots.size();
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<K, V>> {

        @Override
        public Iterator<Entry<K, V>> iterator() {
            return new Walk(slots.iterator());
        }

        @Override
        public int size() {
            return FlaggedMap.this.size();
        }
    }

    private final class Walk implements Iterator<Entry<K, V>> {

        private final Iterator<Entry<K, V>> entries;

        Walk(Iterator<Entry<K, V>> entries) {
            this.entries = entries;
        }

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public Entry<K, V> next() {
            enterRead(Operation.ITERATION);
            Entry<K, V> entry = entries.next();
            exitRead(Operation.ITERATION);
            return entry;
        }
    }
}
