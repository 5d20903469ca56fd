package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A read-only map beside a dirty one, that goes on to add keys to the dirty map after it has become the read-only one.
 *
 * <p>Readers and walks take no lock there: nobody may change it any more.
 */
@Subject(name = "dirty-after-promotion")
@Claim(
        promises = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        source =
                @Source(
                        value = "sync.Map, the implementation: a promotion leaves no dirty map",
                        url = Docs.GO_SYNC_MAP))
@WeakenedTwin(
        of = "read-only map beside a dirty one",
        without = "the end of the dirty map at its promotion",
        refutes = "ITR-01")
public final class DirtyAfterPromotion<K, V> extends ReadAndDirty<K, V> {

    @Override
    void forgetDirty() {
        Gap.open();
    }
}
