package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * An open-addressing table with one lock for its writers, whose remove shifts the followers of a probe chain back.
 *
 * <p>The sound table leaves a tombstone in the slot. Here a follower is in no slot for a moment, and the chain ends
 * before its time: a reader, who takes no lock, misses a key beside the one that is removed.
 */
@Subject(name = "shifts-in-view")
@Claim(
        promises = MapPromises.COHERENT_READS,
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(of = "open-addressing table", without = "the tombstone in the slot of a removed key", refutes = "NBR-01")
public final class ShiftsInView<K, V> extends AbstractMap<K, V> {

    private static final int WIDTH = 16;

    private final AtomicReferenceArray<@Nullable Entry<K, V>> slots = new AtomicReferenceArray<>(WIDTH);

    @Override
    public @Nullable V get(Object key) {
        Entry<K, V> entry = slots.get(slot(key));
        return entry == null ? null : entry.getValue();
    }

    @Override
    public synchronized @Nullable V put(K key, V value) {
        Entry<K, V> previous = slots.getAndSet(slot(key), Map.entry(key, value));
        return previous == null ? null : previous.getValue();
    }

    @Override
    public synchronized @Nullable V remove(Object key) {
        int slot = slot(key);
        Entry<K, V> removed = slots.getAndSet(slot, null);
        for (int next = follower(slot); slots.get(next) != null; next = follower(next)) {
            Entry<K, V> moved = Objects.requireNonNull(slots.getAndSet(next, null));
            slots.set(slot(moved.getKey()), moved);
        }
        return removed == null ? null : removed.getValue();
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(this::walk);
    }

    private Iterator<Entry<K, V>> walk() {
        return IntStream.range(0, WIDTH)
                .mapToObj(slots::get)
                .filter(Objects::nonNull)
                .<Entry<K, V>>map(Objects::requireNonNull)
                .iterator();
    }

    /** Where {@code key} is, or the free slot at the end of its probe chain. */
    private int slot(Object key) {
        int slot = key.hashCode() & (WIDTH - 1);
        Entry<K, V> entry = slots.get(slot);
        while (entry != null && !entry.getKey().equals(key)) {
            slot = follower(slot);
            entry = slots.get(slot);
        }
        return slot;
    }

    private static int follower(int slot) {
        return (slot + 1) & (WIDTH - 1);
    }
}
