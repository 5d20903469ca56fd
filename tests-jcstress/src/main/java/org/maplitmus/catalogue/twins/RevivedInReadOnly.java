package org.maplitmus.catalogue.twins;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A read-only map beside a dirty one, that stores to an entry which the dirty map has dropped without adding it there.
 *
 * <p>The value is seen until the dirty map is promoted, and then the key is gone.
 */
@Subject(name = "revived-in-read-only")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value =
                                "sync.Map, the implementation: an expunged entry is added to the dirty map before it is stored to",
                        url = Docs.GO_SYNC_MAP))
@WeakenedTwin(
        of = "read-only map beside a dirty one",
        without = "the addition of a revived entry to the dirty map",
        refutes = "RSZ-11")
public final class RevivedInReadOnly<K, V> extends ReadAndDirty<K, V> {

    @Override
    void revive(K key, AtomicReference<@Nullable Object> entry) {
        entry.set(null);
    }
}
