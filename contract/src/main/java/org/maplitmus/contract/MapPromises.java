package org.maplitmus.contract;

/** The promises a map's contract can make, as the names that {@link Guarantee} and {@link Subject} use. */
public final class MapPromises {

    @Promise("Actions before placing an element happen-before actions after its access or removal by another thread.")
    public static final String SAFE_PUBLICATION = "safe publication";

    @Promise("An object whose fields are all final is seen fully built, however its reference travelled.")
    public static final String FINAL_FIELDS = "final fields";

    @Promise("Reads of one key never go back in time: they reflect the latest completed update, or a newer one.")
    public static final String COHERENT_READS = "coherent reads";

    @Promise("A single operation on one key takes effect at one instant.")
    public static final String ATOMIC_OPERATIONS = "atomic operations";

    @Promise("A read-modify-write such as merge or compute loses no update made meanwhile.")
    public static final String ATOMIC_COMPUTE = "atomic compute";

    @Promise("computeIfAbsent invokes its function at most once for a key that is absent.")
    public static final String COMPUTE_ONCE = "compute once";

    @Promise("An iterator reports a structural change that it can see instead of going on over it.")
    public static final String FAIL_FAST_ITERATION = "fail-fast iteration";

    @Promise("An iterator never throws because of a concurrent change, and meets each stable element exactly once.")
    public static final String WEAKLY_CONSISTENT_ITERATION = "weakly consistent iteration";

    @Promise(
            "An iterator whose every step holds the lock of the writers shows each entry that stays once, and none that is gone.")
    public static final String LOCKED_ITERATION = "iteration beside locked writers";

    @Promise("Growth of the table loses and hides no element.")
    public static final String SAFE_RESIZE = "safe resize";

    @Promise("The size is never negative, and exact when no update is under way.")
    public static final String EXACT_SIZE_AT_REST = "exact size at rest";

    @Promise("The size is the number of mappings at one instant, also while updates are under way.")
    public static final String SIZE_OF_ONE_INSTANT = "size of one instant";

    @Promise("putAll and clear take effect at one instant for the whole map.")
    public static final String ATOMIC_BULK = "atomic bulk operations";

    @Promise("An operation that can see that another thread's write is under way reports the misuse.")
    public static final String MISUSE_DETECTION = "misuse detection";

    @Promise("A write that comes and goes within another thread's read does not pass unreported.")
    public static final String WHOLE_READ_DETECTION = "whole-read detection";

    @Promise("No write that overlaps another operation passes unreported, and so no damage does.")
    public static final String EXACT_DETECTION = "exact detection";

    @Promise("Threads that may share the map, or that lock, are never reported.")
    public static final String NO_FALSE_ALARM = "no false alarm";

    @Promise("A race that was not seen leaves no mark by which a later operation, alone, is reported.")
    public static final String NO_LATE_ALARM = "no late alarm";

    @Promise("An entry whose value was collected is gone for good, takes nothing newer with it, and is told of once.")
    public static final String WEAK_VALUES = "weak values";

    @Promise("Of any two operations, one happens-before the other.")
    public static final String ORDERED_OPERATIONS = "ordered operations";

    private MapPromises() {}
}
