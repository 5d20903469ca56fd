package org.maplitmus.catalogue.twins.detection;

import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.detection.Operation;

/**
 * A map whose readers register by opaque accesses, which order nothing but themselves.
 *
 * <p>The count is right when nobody comes at the same time, but the work of a thread around its read may move past it.
 */
@Subject(name = "registers-without-order", reports = FatalError.class)
@Claim(
        promises = MapPromises.ORDERED_OPERATIONS,
        source = @Source("Detection: \"no overlap of a writer with anybody goes unreported\""))
@WeakenedTwin(of = "exact register", without = "the volatile order of the register", refutes = "MIS-10")
public final class RegistersWithoutOrder<K, V> extends RegisteredMap<K, V> {

    @Override
    void enterRead(Operation operation) {
        inside.setOpaque(inside.getOpaque() + 1);
    }

    @Override
    void exitRead(Operation operation) {
        inside.setOpaque(inside.getOpaque() - 1);
    }

    @Override
    void enterWrite(Operation operation) {
        inside.setOpaque(WRITER);
    }

    @Override
    void exitWrite(Operation operation) {
        inside.setOpaque(0);
    }
}
