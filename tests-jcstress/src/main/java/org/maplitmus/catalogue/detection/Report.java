package org.maplitmus.catalogue.detection;

import org.maplitmus.maps.detection.FatalError;

/** How scenarios write down whether a map reported its misuse. */
final class Report {

    private Report() {}

    /** Whether {@code operation} ended with the map's own report. */
    static boolean of(Runnable operation) {
        try {
            operation.run();
            return false;
        } catch (FatalError report) {
            return true;
        }
    }

    /** 1 for yes. */
    static int digit(boolean yes) {
        return yes ? 1 : 0;
    }
}
