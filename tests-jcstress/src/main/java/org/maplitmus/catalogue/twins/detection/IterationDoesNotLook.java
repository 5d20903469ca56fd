package org.maplitmus.catalogue.twins.detection;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.detection.Operation;

/** A map that looks for a writer when it reads, and not when it takes a step of an iteration. */
@Subject(name = "iteration-does-not-look", reports = FatalError.class)
@Claim(
        promises = MapPromises.MISUSE_DETECTION,
        source =
                @Source(
                        value =
                                "Go 1.23.5, src/runtime/map.go: a writer toggles the flag that reads, iterations and writes look at",
                        url = Docs.GO_MAP))
@WeakenedTwin(
        of = "Go's rule",
        without = "the look at each step of an iteration, as in Go before 1.8",
        refutes = "MIS-08")
public final class IterationDoesNotLook<K, V> extends FlaggedMap<K, V> {

    @Override
    void enterRead(Operation operation) {
        if (operation != Operation.ITERATION) {
            super.enterRead(operation);
        }
    }
}
