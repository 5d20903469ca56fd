package org.maplitmus.catalogue.twins.detection;

import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.detection.Operation;

/**
 * A map that counts its writes in a sequence word, whose readers look at it on the way in only.
 *
 * <p>A write that comes and goes meanwhile has changed the word, but nobody compares.
 */
@Subject(name = "sequence-seen-once", reports = FatalError.class)
@Claim(
        promises = MapPromises.WHOLE_READ_DETECTION,
        source = @Source("Detection.SEQ: \"A sequence word that readers look at on both ends\""))
@WeakenedTwin(of = "sequence word", without = "the reader's second look", refutes = "MIS-18")
public final class SequenceSeenOnce<K, V> extends FlaggedMap<K, V> {

    @Override
    void enterRead(Operation operation) {
        if (isOdd(flag.getAcquire())) {
            throw report(operation);
        }
    }

    @Override
    void lookBeforeWrite(Operation operation) {
        if (isOdd(flag.getOpaque())) {
            throw report(operation);
        }
    }

    @Override
    void enterWrite(Operation operation) {
        flag.setOpaque(flag.getOpaque() + 1);
    }

    @Override
    void exitWrite(Operation operation) {
        if (!isOdd(flag.getOpaque())) {
            throw report(operation);
        }
        flag.setRelease(flag.getOpaque() + 1);
    }

    private static boolean isOdd(int word) {
        return (word & 1) != 0;
    }
}
