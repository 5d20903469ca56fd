package org.maplitmus.maps.detection;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The windows of one guarded map: what it does happens in one of them.
 *
 * <p>An exception that leaves a window in which the detector then finds an overlap may come of the overlap, and goes
 * into the report as suppressed; any other passes.
 */
final class Watch {

    private final Detector detector;

    Watch(Detector detector) {
        this.detector = detector;
    }

    /** @throws FatalError if the detector sees a writer */
    <R extends @Nullable Object> R read(Operation operation, Supplier<? extends R> body) {
        long stamp = detector.enterRead(operation);
        R result;
        try {
            result = body.get();
        } catch (RuntimeException e) {
            throw afterExit(e, () -> detector.exitRead(stamp, operation));
        } catch (Throwable e) {
            detector.abandonRead(stamp);
            throw e;
        }
        detector.exitRead(stamp, operation);
        return result;
    }

    /** @throws FatalError if the detector sees another thread */
    <R extends @Nullable Object> R write(Operation operation, Supplier<? extends R> body) {
        long stamp = detector.enterWrite(operation);
        R result;
        try {
            result = body.get();
        } catch (RuntimeException e) {
            throw afterExit(e, () -> detector.exitWrite(stamp, operation));
        } catch (Throwable e) {
            detector.abandonWrite(stamp);
            throw e;
        }
        detector.exitWrite(stamp, operation);
        return result;
    }

    /** @throws FatalError if the detector sees another thread */
    void run(Operation operation, Runnable body) {
        this.<@Nullable Void>write(operation, () -> {
            body.run();
            return null;
        });
    }

    private static RuntimeException afterExit(RuntimeException thrown, Runnable exit) {
        try {
            exit.run();
        } catch (FatalError overlap) {
            overlap.addSuppressed(thrown);
            throw overlap;
        }
        return thrown;
    }
}
