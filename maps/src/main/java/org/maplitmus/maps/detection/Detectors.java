package org.maplitmus.maps.detection;

/** Makes the detectors of the four modes. */
public final class Detectors {

    private Detectors() {}

    /** For Go's classic map, whose writers leave by clearing the flag: {@code flags &^= hashWriting}. */
    public static Detector classic(String map, Detection mode) {
        return new NoDetector(map);
    }

    /** For Go's Swiss map, whose writers leave by toggling the flag back: {@code writing ^= 1}. */
    public static Detector swiss(String map, Detection mode) {
        return new NoDetector(map);
    }
}
