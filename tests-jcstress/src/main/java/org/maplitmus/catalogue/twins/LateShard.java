package org.maplitmus.catalogue.twins;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map in two shards of which the one for odd keys has a mailbox: a put leaves its change there, and the next
 * operation of the same thread hands it in.
 *
 * <p>The sound map waits until the change is handed in. Here the put returns before, and only the thread that made it
 * looks into the mailbox as well: to all others the change comes late, after changes of the other shard that were made
 * later.
 */
@Subject(name = "late-shard")
@Claim(
        promises = {
            MapPromises.CAUSAL_READS,
            MapPromises.LINEARIZABLE,
            MapPromises.EXTERNAL_ORDER,
            MapPromises.PUBLISHED_BY_RACE
        },
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "sharded map with write-behind",
        without = "the wait until a change is handed in",
        refutes = {"VIS-20", "VIS-21", "ORD-01", "ORD-02", "ORD-03", "ORD-08", "ORD-09", "ORD-10", "ORD-11"})
public final class LateShard<K, V> extends LockedMap<K, V> {

    private @Nullable Letter<K, V> mailbox;

    @Override
    public @Nullable V get(Object key) {
        V found = look(key);
        handIn();
        return found;
    }

    @Override
    public @Nullable V put(K key, V value) {
        V previous = look(key);
        if (key.hashCode() % 2 == 0) {
            super.put(key, value);
            handIn();
        } else {
            post(key, value);
        }
        return previous;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        synchronized (guarded) {
            Map<K, V> seen = new HashMap<>(guarded);
            Letter<K, V> own = ownLetter();
            if (own != null) {
                seen.put(own.key, own.value);
            }
            return seen.entrySet();
        }
    }

    private @Nullable V look(Object key) {
        synchronized (guarded) {
            Letter<K, V> own = ownLetter();
            return own != null && own.key.equals(key) ? own.value : guarded.get(key);
        }
    }

    private void post(K key, V value) {
        synchronized (guarded) {
            empty();
            mailbox = new Letter<>(Thread.currentThread(), key, value);
        }
    }

    private void handIn() {
        Gap.open();
        synchronized (guarded) {
            if (ownLetter() != null) {
                empty();
            }
        }
    }

    private void empty() {
        Letter<K, V> letter = mailbox;
        mailbox = null;
        if (letter != null) {
            guarded.put(letter.key, letter.value);
        }
    }

    private @Nullable Letter<K, V> ownLetter() {
        Letter<K, V> letter = mailbox;
        return letter != null && letter.sender == Thread.currentThread() ? letter : null;
    }

    private record Letter<K, V>(Thread sender, K key, V value) {}
}
