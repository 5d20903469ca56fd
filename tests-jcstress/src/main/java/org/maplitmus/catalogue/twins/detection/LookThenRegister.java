package org.maplitmus.catalogue.twins.detection;

import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.detection.Operation;

/**
 * A map whose writers look whether anybody is inside and then register, in two steps.
 *
 * <p>Both may look before either has registered, and both go in.
 */
@Subject(name = "look-then-register", reports = FatalError.class)
@Claim(
        promises = MapPromises.EXACT_DETECTION,
        source = @Source("Detection: \"no overlap of a writer with anybody goes unreported\""))
@WeakenedTwin(
        of = "exact register",
        without = "the one step over look and registration",
        refutes = {"MIS-17", "MIS-19"})
public final class LookThenRegister<K, V> extends RegisteredMap<K, V> {

    @Override
    void lookBeforeWrite(Operation operation) {
        if (inside.get() != 0) {
            throw report(operation);
        }
    }

    @Override
    void enterWrite(Operation operation) {
        inside.getAndAdd(WRITER);
    }
}
