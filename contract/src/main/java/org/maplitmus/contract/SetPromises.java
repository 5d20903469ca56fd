package org.maplitmus.contract;

/** The promises a set's contract can make, as the names that {@link Guarantee} and {@link Subject} use. */
public final class SetPromises {

    @Promise("An add or a remove takes effect at one instant, and tells truly whether it changed the set.")
    public static final String ATOMIC_ELEMENTS = "atomic elements";

    @Promise("Actions before adding an element happen-before actions after another thread finds or removes it.")
    public static final String PUBLISHED_ELEMENTS = "published elements";

    @Promise("Iterators of a set never throw for a change, and meet each element that stays exactly once.")
    public static final String UNDISTURBED_ITERATORS = "undisturbed iterators";

    @Promise("An iterator of a set shows the set as it was at one instant.")
    public static final String SNAPSHOT_ITERATORS = "snapshot iterators";

    @Promise("Threads that only look into a set may share it.")
    public static final String SHARED_LOOKS = "shared looks";

    private SetPromises() {}
}
