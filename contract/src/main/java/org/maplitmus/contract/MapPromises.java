package org.maplitmus.contract;

import java.util.Set;

/** The promises a map's contract can make, as the names that {@link Guarantee} and {@link Subject} use. */
public final class MapPromises {

    private static final String GO_RULE =
            "Go 1.23.5, src/runtime/map.go; Go 1.24, src/internal/runtime/maps: a read and each step of an iteration look"
                    + " at the flag that a writer toggles";
    private static final String GO_MAP = "https://github.com/golang/go/blob/go1.23.5/src/runtime/map.go";
    private static final String GO_REPORTS =
            "The Go Memory Model: \"An implementation may always react to a data race by reporting the race and"
                    + " terminating the program\"";
    private static final String GO_MEMORY = "https://go.dev/ref/mem";

    @Promise("Actions before placing an element happen-before actions after its access or removal by another thread.")
    public static final String SAFE_PUBLICATION = "safe publication";

    @Promise("An object whose fields are all final is seen fully built, however its reference travelled.")
    public static final String FINAL_FIELDS = "final fields";

    @Promise("Threads that other means have put in order may use the map as one thread would.")
    public static final String EXTERNAL_ORDER = "external order";

    @Promise("A map that reaches another thread by a data race is whole, and so is what its maker put into it.")
    public static final String PUBLISHED_BY_RACE = "publication by a race";

    @Promise("Actions before placing an element happen-before actions after an iterator has met it.")
    public static final String PUBLICATION_BY_ITERATION = "publication by iteration";

    @Promise("Actions before removing an element happen-before actions after it was found absent for that reason.")
    public static final String PUBLICATION_OF_REMOVALS = "publication of removals";

    @Promise("Actions before an update happen-before actions after a size that counts it.")
    public static final String PUBLICATION_BY_SIZE = "publication by size";

    @Promise("Of an update and any other operation of the map, one happens-before the other.")
    public static final String ORDERED_UPDATES = "ordered updates";

    @Promise("Reads of one key never go back in time: they reflect the latest completed update, or a newer one.")
    public static final String COHERENT_READS = "coherent reads";

    @Promise("A read or a step of a traversal reflects every update that happens-before it, whatever the keys.")
    public static final String CAUSAL_READS = "causal reads";

    @Promise("Operations on any keys take effect in one order for all threads, each between its call and its return.")
    public static final String LINEARIZABLE = "linearizable operations";

    @Promise("A get returns null or a value that some thread stored under an equal key.")
    public static final String OWN_VALUES = "own values";

    @Promise("Once all calls have returned, the map holds at most as many entries as its limit says.")
    public static final String BOUNDED = "bounded";

    @Promise("A look-up changes nothing, so that look-ups may share a read lock.")
    public static final String READS_CHANGE_NOTHING = "reads change nothing";

    @Promise("A get returns while another thread is inside a remapping function.")
    public static final String NON_BLOCKING_READS = "non-blocking reads";

    @Promise("A single operation on one key takes effect at one instant.")
    public static final String ATOMIC_OPERATIONS = "atomic operations";

    @Promise("A read-modify-write such as merge or compute loses no update made meanwhile.")
    public static final String ATOMIC_COMPUTE = "atomic compute";

    @Promise("computeIfAbsent invokes its function at most once for a key that is absent.")
    public static final String COMPUTE_ONCE = "compute once";

    @Promise(
            "A function that computes its own key again is reported, and no function waits for the computation that called it.")
    public static final String RECURSION_DETECTED = "recursive updates detected";

    @Promise("An update of one key returns while another thread is inside a remapping function for another.")
    public static final String NON_BLOCKING_UPDATES = "non-blocking updates";

    @Promise("Who holds the monitor of the map keeps every update out.")
    public static final String MAP_AS_LOCK = "the map as its lock";

    @Promise("Null is neither key nor value, so that a null result means that there is nothing.")
    public static final String NULL_HOSTILE = "no nulls";

    @Promise("An iterator reports a structural change that it can see instead of going on over it.")
    public static final String FAIL_FAST_ITERATION = "fail-fast iteration";

    @Promise("An iterator never throws because of a concurrent change, and meets each stable element exactly once.")
    public static final String WEAKLY_CONSISTENT_ITERATION = "weakly consistent iteration";

    @Promise("An iterator walks the mappings of one instant.")
    public static final String SNAPSHOT_ITERATION = "snapshot iteration";

    @Promise("An iteration that shows a new key shows every new key that its thread had put before it.")
    public static final String INSERTIONS_IN_ORDER = "insertions iterated in order";

    @Promise("An entry that an iterator has handed out keeps the value that it had.")
    public static final String STABLE_ENTRIES = "stable entries";

    @Promise("A removal through a view removes only what it was asked to remove.")
    public static final String ATOMIC_VIEWS = "atomic views";

    @Promise("A removal through a view takes out the key or the mapping that it is about, and no other.")
    public static final String REMOVALS_THROUGH_VIEWS = "removals through views";

    @Promise("removeAll and retainAll of a view answer true only to a caller that has removed something.")
    public static final String TRUE_BULK_REMOVALS = "true answers of bulk removals";

    @Promise("A stream of a view never fails because of a concurrent change, and meets each stable element once.")
    public static final String WEAKLY_CONSISTENT_STREAMS = "weakly consistent streams";

    @Promise("toArray of a view returns, also beside writers, and has each stable element once and no null.")
    public static final String ARRAYS_OF_VIEWS = "arrays of views";

    @Promise("A change through an iterator or its entry meets the mapping that it showed, or nothing.")
    public static final String ATOMIC_ITERATOR_WRITES = "atomic iterator writes";

    @Promise("An iteration beside which nobody writes meets every mapping and never throws.")
    public static final String READERS_ITERATE = "iteration beside readers";

    @Promise("A new value for a present key disturbs no iteration.")
    public static final String VALUE_UPDATES = "value updates beside iteration";

    @Promise("forEach reports a structural change before it goes on to the next mapping.")
    public static final String PROMPT_FOR_EACH = "prompt forEach";

    @Promise(
            "An iterator whose every step holds the lock of the writers shows each entry that stays once, and none that is gone.")
    public static final String LOCKED_ITERATION = "iteration beside locked writers";

    @Promise("Growth of the table loses and hides no element.")
    public static final String SAFE_RESIZE = "safe resize";

    @Promise(
            "The size is never negative, counts what its own thread has put, and is exact when no update is under way.")
    public static final String EXACT_SIZE_AT_REST = "exact size at rest";

    @Promise("The size, and whether a value is there, are those of one instant, also while updates are under way.")
    public static final String SIZE_OF_ONE_INSTANT = "size of one instant";

    @Promise("putAll and clear take effect at one instant for the whole map.")
    public static final String ATOMIC_BULK = "atomic bulk operations";

    @Promise("A scan of the whole map, such as forEach or toString, sees it at one instant.")
    public static final String ATOMIC_SCANS = "atomic scans";

    @Promise(
            value = "An operation that can see that another thread's write is under way reports the misuse.",
            source = {@Source(value = GO_RULE, url = GO_MAP), @Source(value = GO_REPORTS, url = GO_MEMORY)})
    public static final String MISUSE_DETECTION = "misuse detection";

    @Promise("A report of misuse cannot be caught: it ends the process.")
    public static final String FATAL_REPORT = "fatal report";

    @Promise("A write that comes and goes within another thread's read does not pass unreported.")
    public static final String WHOLE_READ_DETECTION = "whole-read detection";

    @Promise(
            value = "No write that overlaps another operation passes unreported, and so no damage does.",
            source = @Source("Detection.EXACT: \"no overlap of a writer with anybody goes unreported\""))
    public static final String EXACT_DETECTION = "exact detection";

    @Promise(
            value = "Threads that may share the map, or that lock, are never reported.",
            source = {@Source(value = GO_RULE, url = GO_MAP), @Source(value = GO_REPORTS, url = GO_MEMORY)})
    public static final String NO_FALSE_ALARM = "no false alarm";

    @Promise("A race that was not seen leaves no mark by which a later operation, alone, is reported.")
    public static final String NO_LATE_ALARM = "no late alarm";

    @Promise("An entry whose value was collected is gone for good, takes nothing newer with it, and is told of once.")
    public static final String WEAK_VALUES = "weak values";

    @Promise("A key that was removed is not kept reachable once other keys have come and gone.")
    public static final String FORGETS_REMOVED_KEYS = "removed keys forgotten";

    /** The promises about the map as an object: a view of it, which is another object, cannot show them. */
    public static final Set<String> OF_THE_OBJECT =
            Set.of(MAP_AS_LOCK, PUBLISHED_BY_RACE, FORGETS_REMOVED_KEYS, WEAK_VALUES);

    @Promise("An equals that throws ends the call that asked it, and keeps nobody else waiting.")
    public static final String THROWING_EQUALS_HARMS_NOBODY = "no lock kept by a throwing equals";

    @Promise("Of any two operations, one happens-before the other.")
    public static final String ORDERED_OPERATIONS = "ordered operations";

    private MapPromises() {}
}
