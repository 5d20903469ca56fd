package org.maplitmus.maps.detection;

/** Makes the detectors of the four modes. */
public final class Detectors {

    private static final int HASH_WRITING = 4;
    private static final int WRITING = 1;

    private Detectors() {}

    /** For Go's classic map, whose writers leave by clearing the flag: {@code flags &^= hashWriting}. */
    public static Detector classic(String map, Detection mode) {
        return mode == Detection.GO ? new ToggledFlag(map, HASH_WRITING, ToggledFlag.Exit.CLEAR) : other(map, mode);
    }

    /** For Go's Swiss map, whose writers leave by toggling the flag back: {@code writing ^= 1}. */
    public static Detector swiss(String map, Detection mode) {
        return mode == Detection.GO ? new ToggledFlag(map, WRITING, ToggledFlag.Exit.TOGGLE) : other(map, mode);
    }

    private static Detector other(String map, Detection mode) {
        return switch (mode) {
            case OFF -> new NoDetector(map);
            case SEQ -> new SequenceWord(map);
            case EXACT -> new ExactWord(map);
            case GO -> throw new IllegalArgumentException("GO has one flag for each generation");
        };
    }
}
