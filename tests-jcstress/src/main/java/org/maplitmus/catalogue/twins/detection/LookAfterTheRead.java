package org.maplitmus.catalogue.twins.detection;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.detection.Operation;

/**
 * A map whose readers look when they have read.
 *
 * <p>A writer that was inside when the read began may have left by then, and the reader has read from under its hands.
 */
@Subject(name = "look-after-the-read", reports = FatalError.class)
@Claim(
        promises = MapPromises.MISUSE_DETECTION,
        source =
                @Source(
                        value =
                                "Go 1.23.5, src/runtime/map.go: a writer toggles the flag that reads, iterations and writes look at",
                        url = Docs.GO_MAP))
@WeakenedTwin(of = "Go's rule", without = "a reader's look at the door: it looks on leaving", refutes = "MIS-04")
public final class LookAfterTheRead<K, V> extends FlaggedMap<K, V> {

    @Override
    void enterRead(Operation operation) {}

    @Override
    void exitRead(Operation operation) {
        lookForWriter(operation);
    }
}
