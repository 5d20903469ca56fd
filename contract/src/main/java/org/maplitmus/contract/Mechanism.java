package org.maplitmus.contract;

/** What a map does inside that a guarantee may be about, and that a look into a map can find. */
public enum Mechanism {
    /**
     * The map replaces an array by another one to make room: its table grows, or a part of it splits. What the first
     * entry makes is no growth.
     */
    GROWTH
}
