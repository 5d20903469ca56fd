package org.maplitmus.catalogue.twins.detection;

import java.util.concurrent.atomic.AtomicInteger;
import org.maplitmus.maps.detection.Operation;

/**
 * A map behind a register of who is inside: readers add to an atomic count, and a writer enters only if it is zero.
 *
 * <p>Sound as it stands; a twin overrides the step that it weakens.
 */
abstract class RegisteredMap<K, V> extends FlaggedMap<K, V> {

    static final int WRITER = -1_000_000;

    final AtomicInteger inside = new AtomicInteger();

    @Override
    void enterRead(Operation operation) {
        if (inside.getAndIncrement() < 0) {
            inside.getAndDecrement();
            throw report(operation);
        }
    }

    @Override
    void exitRead(Operation operation) {
        inside.getAndDecrement();
    }

    @Override
    void lookBeforeWrite(Operation operation) {}

    @Override
    void enterWrite(Operation operation) {
        if (!inside.compareAndSet(0, WRITER)) {
            throw report(operation);
        }
    }

    @Override
    void exitWrite(Operation operation) {
        inside.getAndAdd(-WRITER);
    }
}
