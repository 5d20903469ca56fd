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
 * A map whose writers set the flag on the way in.
 *
 * <p>Toggled, the flag is down when a second writer has joined the first, which finds it so. Set, it stays up, and the
 * first leaves as if it had been alone.
 */
@Subject(name = "set-on-entry", reports = FatalError.class)
@Claim(
        promises = MapPromises.MISUSE_DETECTION,
        source =
                @Source(
                        value =
                                "Go 1.23.5, src/runtime/map.go: a writer toggles the flag that reads, iterations and writes look at",
                        url = Docs.GO_MAP))
@WeakenedTwin(of = "Go's rule", without = "the toggling on entry: the flag is set", refutes = "MIS-12")
public final class SetOnEntry<K, V> extends FlaggedMap<K, V> {

    @Override
    void enterWrite(Operation operation) {
        flag.setOpaque(flag.getOpaque() | WRITING);
    }
}
