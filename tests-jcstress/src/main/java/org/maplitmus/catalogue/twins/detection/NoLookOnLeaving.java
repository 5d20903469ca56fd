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
 * A map whose writers do not look again when they leave.
 *
 * <p>Two that have both looked before either has toggled are then seen by nobody.
 */
@Subject(name = "no-look-on-leaving", reports = FatalError.class)
@Claim(
        promises = MapPromises.MISUSE_DETECTION,
        source =
                @Source(
                        value =
                                "Go 1.23.5, src/runtime/map.go: a writer toggles the flag that reads, iterations and writes look at",
                        url = Docs.GO_MAP))
@WeakenedTwin(of = "Go's rule", without = "a writer's look on leaving", refutes = "MIS-12")
public final class NoLookOnLeaving<K, V> extends FlaggedMap<K, V> {

    @Override
    void exitWrite(Operation operation) {
        flag.setOpaque(flag.getOpaque() & ~WRITING);
    }
}
