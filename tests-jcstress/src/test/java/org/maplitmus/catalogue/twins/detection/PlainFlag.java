package org.maplitmus.catalogue.twins.detection;

import org.maplitmus.maps.detection.Operation;

/**
 * A weakened twin of Go's rule whose flag is a plain field.
 *
 * <p>Wherever a scenario makes sure that the writer is inside, by a volatile flag say, a plain field does as well as an
 * opaque one. So no cell can refute it, and it has a test of its own.
 */
final class PlainFlag<K, V> extends FlaggedMap<K, V> {

    private int plain;

    @Override
    void enterRead(Operation operation) {
        if (plain == WRITING) {
            throw report(operation);
        }
    }

    @Override
    void enterWrite(Operation operation) {
        plain ^= WRITING;
    }

    @Override
    void exitWrite(Operation operation) {
        if (plain != WRITING) {
            throw report(operation);
        }
        plain &= ~WRITING;
    }
}
