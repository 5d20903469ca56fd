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
 * A map whose readers mark their windows as writers do.
 *
 * <p>It sees a writer that comes during a read, and takes a second reader for one.
 */
@Subject(name = "readers-raise-the-flag", reports = FatalError.class)
@Claim(
        promises = MapPromises.NO_FALSE_ALARM,
        source =
                @Source(
                        value =
                                "Go 1.23.5, src/runtime/map.go: a writer toggles the flag that reads, iterations and writes look at",
                        url = Docs.GO_MAP))
@WeakenedTwin(
        of = "Go's rule",
        without = "the difference between readers and writers",
        refutes = {"MIS-05", "MIS-13", "MIS-14"})
public final class ReadersRaiseTheFlag<K, V> extends FlaggedMap<K, V> {

    @Override
    void enterRead(Operation operation) {
        super.enterRead(operation);
        enterWrite(operation);
    }

    @Override
    void exitRead(Operation operation) {
        exitWrite(operation);
    }
}
