package org.maplitmus.catalogue.twins;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A read-only map beside a dirty one, whose walks promote only if nobody holds the mutex, and else go over the
 * read-only map as it is.
 *
 * <p>Beside a writer the newer keys are in the dirty map alone, and the walk shows none of them.
 */
@Subject(name = "walks-the-read-only")
@Claim(
        promises = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        source =
                @Source(value = "sync.Map.Range: it visits every key that is there throughout", url = Docs.GO_SYNC_MAP))
@WeakenedTwin(
        of = "read-only map beside a dirty one",
        without = "the wait for the mutex before a walk",
        refutes = "ITR-02")
public final class WalksTheReadOnly<K, V> extends ReadAndDirty<K, V> {

    @Override
    Map<K, AtomicReference<@Nullable Object>> walked() {
        if (!mutex.tryLock()) {
            return read.entries();
        }
        try {
            return super.walked();
        } finally {
            mutex.unlock();
        }
    }
}
