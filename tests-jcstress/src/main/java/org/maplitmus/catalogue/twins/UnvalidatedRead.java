package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map behind a stamped lock whose get looks without the lock and then validates no stamp, so that it need not take
 * one either.
 *
 * <p>The writer holds the lock and may therefore leave the table half moved while it grows it. A reader that comes in
 * between finds the wider table without the elements, and only the stamp could have told it.
 */
@Subject(name = "unvalidated-read")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value = "StampedLock: \"Method validate returns true if the lock has not been acquired in write"
                                + " mode since obtaining a given stamp\"",
                        url = Docs.STAMPED_LOCK))
@WeakenedTwin(of = "StampedMap", without = "the validation of the stamp after a look", refutes = "RSZ-01")
public final class UnvalidatedRead<K, V> extends AbstractMap<K, V> {

    private static final int FIRST_WIDTH = 4;

    private final StampedLock lock = new StampedLock();
    private Chains<K, V> table = new Chains<>(FIRST_WIDTH);

    @Override
    public @Nullable V get(Object key) {
        return table.get(key);
    }

    @Override
    public @Nullable V put(K key, V value) {
        long stamp = lock.writeLock();
        try {
            if (table.crowded()) {
                grow();
            }
            return table.put(key, value);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(this::lockedWalk);
    }

    private void grow() {
        Chains<K, V> left = table;
        table = new Chains<>(2 * left.width());
        left.copyTo(table);
    }

    private Iterator<Entry<K, V>> lockedWalk() {
        long stamp = lock.readLock();
        try {
            return table.entries().iterator();
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
