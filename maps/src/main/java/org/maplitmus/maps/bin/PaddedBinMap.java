package org.maplitmus.maps.bin;

import java.util.Map;

/**
 * A {@link BinMap} whose count shares no 64-byte cache line with anything: neither with the reference to its table,
 * which every operation reads, nor with what lies behind the map on the heap.
 *
 * <p>It costs about 130 bytes a map. The layout checks of this house prove it for every layout of the JVM that they
 * know. Everything else, thread-safety and ordering included, is as BinMap has it.
 */
public final class PaddedBinMap<K, V> extends PaddedCount<K, V> {

    byte right00, right01, right02, right03, right04, right05, right06, right07;
    byte right08, right09, right10, right11, right12, right13, right14, right15;
    byte right16, right17, right18, right19, right20, right21, right22, right23;
    byte right24, right25, right26, right27, right28, right29, right30, right31;
    byte right32, right33, right34, right35, right36, right37, right38, right39;
    byte right40, right41, right42, right43, right44, right45, right46, right47;
    byte right48, right49, right50, right51, right52, right53, right54, right55;
    byte right56, right57, right58, right59, right60, right61, right62, right63;

    /** An empty map. */
    public PaddedBinMap() {
        super(FIRST_LENGTH);
    }

    /**
     * An empty map with room for {@code entries} before its table grows.
     *
     * @throws IllegalArgumentException if {@code entries} is negative
     */
    public PaddedBinMap(int entries) {
        super(lengthFor(entries));
    }

    /** A map with the mappings of {@code source}. */
    public PaddedBinMap(Map<? extends K, ? extends V> source) {
        this(source.size());
        putAll(source);
    }
}
