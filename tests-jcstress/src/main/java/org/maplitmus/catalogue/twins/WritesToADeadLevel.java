package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A hash trie whose writers do not ask whether the level that they have waited for was cut off meanwhile.
 *
 * <p>What they put there is found by nobody.
 */
@Subject(name = "writes-to-a-dead-level")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value =
                                "HashTrieMap, the implementation: a writer starts again from the root if its level is dead",
                        url = Docs.GO_HASH_TRIE_MAP))
@WeakenedTwin(
        of = "hash trie with a lock for each level",
        without = "the look whether a level is dead",
        refutes = "RSZ-11")
public final class WritesToADeadLevel<K, V> extends PrunedTrie<K, V> {

    @Override
    boolean isUsable(Level level) {
        return true;
    }
}
