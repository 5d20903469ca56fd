package org.maplitmus.weak.load;

import org.jspecify.annotations.Nullable;

/**
 * Says that the explorer cannot answer: a class that cannot be loaded, an access that it does not know, a thread that
 * hangs.
 */
public final class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EngineException(String message) {
        super(message);
    }

    EngineException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
