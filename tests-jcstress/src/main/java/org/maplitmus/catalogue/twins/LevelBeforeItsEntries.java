package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A hash trie that links a new level before the entries are in it.
 *
 * <p>A reader that comes to the level meanwhile finds nothing, though the key was there all the time.
 */
@Subject(name = "level-before-its-entries")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value = "HashTrieMap, the implementation: an expansion is published last",
                        url = Docs.GO_HASH_TRIE_MAP))
@WeakenedTwin(
        of = "hash trie with a lock for each level",
        without = "the order of a new level's entries before the level",
        refutes = "RSZ-01")
public final class LevelBeforeItsEntries<K, V> extends PrunedTrie<K, V> {

    @Override
    void expand(Level level, Leaf<K, V> present, Leaf<K, V> added) {
        Level below = new Level(level);
        level.set(present.hash(), below);
        Gap.open();
        below.set(present.hash(), present);
        below.set(added.hash(), added);
    }
}
