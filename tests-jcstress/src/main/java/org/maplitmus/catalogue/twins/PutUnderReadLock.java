package org.maplitmus.catalogue.twins;

import java.util.concurrent.locks.Lock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A growing map whose put takes the read lock, which two writers can hold at once.
 *
 * <p>What one writer puts while the other copies goes into the table that is being left, and is lost with it.
 */
@Subject(name = "put-under-read-lock")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value = "Map.put: \"Associates the specified value with the specified key in this map\"",
                        url = Docs.UTIL + "Map.html#put(K,V)"))
@WeakenedTwin(
        of = "table grown by copy",
        without = "the exclusion of other writers",
        refutes = {"RSZ-02", "RSZ-04", "RSZ-12", "RSZ-14"})
public final class PutUnderReadLock<K, V> extends GrowingMap<K, V> {

    @Override
    Lock lockForPut() {
        return lock.readLock();
    }
}
