package org.maplitmus.catalogue.twins.detection;

import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.detection.Operation;

/**
 * A map that registers its writers atomically, and lets its readers look without a trace.
 *
 * <p>A writer that comes during a read finds nobody inside.
 */
@Subject(name = "readers-do-not-register", reports = FatalError.class)
@Claim(
        promises = {MapPromises.WHOLE_READ_DETECTION, MapPromises.EXACT_DETECTION},
        source = @Source("Detection: \"no overlap of a writer with anybody goes unreported\""))
@WeakenedTwin(of = "exact register", without = "the registration of readers: they only look", refutes = "MIS-18")
public final class ReadersDoNotRegister<K, V> extends RegisteredMap<K, V> {

    @Override
    void enterRead(Operation operation) {
        if (inside.get() < 0) {
            throw report(operation);
        }
    }

    @Override
    void exitRead(Operation operation) {}
}
