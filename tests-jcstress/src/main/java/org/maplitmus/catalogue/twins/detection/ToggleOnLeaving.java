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
 * A map whose writers toggle the flag on the way out, too.
 *
 * <p>Two writers that went in as one and leave one after the other toggle it twice: the second puts it up again, and
 * there it stays, for whoever comes next.
 */
@Subject(name = "toggle-on-leaving", reports = FatalError.class)
@Claim(
        promises = MapPromises.NO_LATE_ALARM,
        source =
                @Source(
                        value =
                                "Go 1.23.5, src/runtime/map.go: a writer toggles the flag that reads, iterations and writes look at",
                        url = Docs.GO_MAP))
@WeakenedTwin(
        of = "Go's rule",
        without = "the clearing on leaving: the flag is toggled, as in Go's Swiss map",
        refutes = "MIS-20")
public final class ToggleOnLeaving<K, V> extends FlaggedMap<K, V> {

    @Override
    void exitWrite(Operation operation) {
        if (flag.getOpaque() != WRITING) {
            throw report(operation);
        }
        flag.setOpaque(flag.getOpaque() ^ WRITING);
    }
}
