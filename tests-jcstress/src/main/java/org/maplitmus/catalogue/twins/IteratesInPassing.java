package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A hash trie that claims what a walk over a promoted map does: of two new keys of one thread the later is never shown
 * without the earlier.
 *
 * <p>Its walk goes over live slots, and may have passed that of the earlier key before either was put.
 */
@Subject(name = "iterates-in-passing")
@Claim(
        promises = MapPromises.INSERTIONS_IN_ORDER,
        source =
                @Source(
                        value =
                                "sync.Map up to Go 1.23, the implementation: Range promotes the dirty map under the mutex",
                        url = Docs.GO_SYNC_MAP))
@WeakenedTwin(
        of = "walk over a promoted map",
        without = "the promotion that makes the walk one of an instant",
        refutes = "ITR-17")
public final class IteratesInPassing<K, V> extends PrunedTrie<K, V> {}
