package org.maplitmus.catalogue.twins.detection;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.detection.Operation;

/**
 * A map that looks a key up before it removes it, and goes in as a writer only if the key is there.
 *
 * <p>Nothing is changed if it is not, so nothing is marked, and a reader beside it goes by unwarned.
 */
@Subject(name = "absent-delete-is-a-read", reports = FatalError.class)
@Claim(
        promises = MapPromises.MISUSE_DETECTION,
        source =
                @Source(
                        value =
                                "Go 1.23.5, src/runtime/map.go: a writer toggles the flag that reads, iterations and writes look at",
                        url = Docs.GO_MAP))
@WeakenedTwin(of = "Go's rule", without = "the mark of a delete that finds nothing", refutes = "MIS-11")
public final class AbsentDeleteIsARead<K, V> extends FlaggedMap<K, V> {

    @Override
    public @Nullable V remove(Object key) {
        lookBeforeWrite(Operation.DELETE);
        return slots.has(key, key.hashCode()) ? super.remove(key) : null;
    }
}
