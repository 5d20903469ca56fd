package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A hash trie whose conditional remove compares between the lock and the unlock of a level.
 *
 * <p>If the comparison throws, nobody unlocks, and who writes to that level next waits for ever. Go's hash trie has
 * been seen to do so.
 */
@Subject(name = "compares-under-the-lock")
@Claim(
        promises = MapPromises.THROWING_EQUALS_HARMS_NOBODY,
        source =
                @Source(
                        value = "GoSyncMap: an equals that throws \"leaves the map as it was and keeps no lock\"",
                        url = Docs.GO_HASH_TRIE_MAP))
@WeakenedTwin(
        of = "hash trie with a lock for each level",
        without = "the finally around what is done under a lock",
        refutes = "CMP-07")
public final class ComparesUnderTheLock<K, V> extends PrunedTrie<K, V> {

    @Override
    @SuppressWarnings("LockNotBeforeTry") // what this twin is without
    public boolean remove(Object key, Object value) {
        Level level = levelOf(hash(key));
        level.lock.lock();
        boolean same = value.equals(get(key));
        level.lock.unlock();
        return same && super.remove(key, value);
    }
}
