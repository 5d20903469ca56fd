package org.maplitmus.catalogue.twins.detection;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.detection.Operation;

/** A map whose writers mark their window for the readers and do not look for other writers. */
@Subject(name = "writers-do-not-look", reports = FatalError.class)
@Claim(
        promises = MapPromises.MISUSE_DETECTION,
        source =
                @Source(
                        value =
                                "Go 1.23.5, src/runtime/map.go: a writer toggles the flag that reads, iterations and writes look at",
                        url = Docs.GO_MAP))
@WeakenedTwin(of = "Go's rule", without = "all looks of a writer", refutes = "MIS-03")
public final class WritersDoNotLook<K, V> extends FlaggedMap<K, V> {

    @Override
    void lookBeforeWrite(Operation operation) {}

    @Override
    void exitWrite(Operation operation) {
        flag.setOpaque(flag.getOpaque() & ~WRITING);
    }
}
