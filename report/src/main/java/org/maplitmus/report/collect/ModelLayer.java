package org.maplitmus.report.collect;

/** How weak memory must be to show an outcome, from the strongest kind to the weakest. */
public enum ModelLayer {
    /** An interleaving suffices: memory is sequentially consistent. */
    SC("an interleaving"),
    /** A compiler or a processor of today may do it. */
    WEAK("memory as weak as a compiler or a processor of today may make it"),
    /** The letter of the Java Language Specification allows it, and no machine of today is known to do it. */
    JLS("the letter of the Java Language Specification"),
    /** It takes a plain read of a write that comes later, load buffering, which the explorer finds by experiment. */
    LB("a read of a write that comes later");

    private final String words;

    ModelLayer(String words) {
        this.words = words;
    }

    /** What shows the outcome, in half a sentence. */
    public String words() {
        return words;
    }

    /**
     * Whether an outcome of this layer refutes a promise: what the letter alone allows, or an experiment, is a note.
     */
    public boolean decides() {
        return this == SC || this == WEAK;
    }
}
