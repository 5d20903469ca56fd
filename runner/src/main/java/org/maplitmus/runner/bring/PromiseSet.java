package org.maplitmus.runner.bring;

import java.util.List;
import java.util.Locale;
import org.maplitmus.contract.MapPromises;

/** What maps of a kind promise, under one name. */
public enum PromiseSet {
    /** What a map for one thread at a time still promises: HashMap's promises but those of its iterators and nodes. */
    UNSYNCHRONIZED(
            "HashMap",
            MapPromises.FINAL_FIELDS,
            MapPromises.EXTERNAL_ORDER,
            MapPromises.READERS_ITERATE,
            MapPromises.READS_CHANGE_NOTHING,
            MapPromises.VALUE_UPDATES),
    /** What Collections.synchronizedMap and Hashtable promise alike, whatever the iterators of the map inside. */
    SYNCHRONIZED(
            "synchronizedMap",
            MapPromises.SAFE_PUBLICATION,
            MapPromises.FINAL_FIELDS,
            MapPromises.COHERENT_READS,
            MapPromises.ATOMIC_OPERATIONS,
            MapPromises.ATOMIC_COMPUTE,
            MapPromises.COMPUTE_ONCE,
            MapPromises.SAFE_RESIZE,
            MapPromises.EXACT_SIZE_AT_REST,
            MapPromises.SIZE_OF_ONE_INSTANT,
            MapPromises.ATOMIC_BULK,
            MapPromises.ORDERED_OPERATIONS,
            MapPromises.EXTERNAL_ORDER,
            MapPromises.READERS_ITERATE,
            MapPromises.READS_CHANGE_NOTHING,
            MapPromises.CAUSAL_READS,
            MapPromises.LINEARIZABLE,
            MapPromises.OWN_VALUES,
            MapPromises.PUBLICATION_OF_REMOVALS,
            MapPromises.PUBLICATION_BY_SIZE,
            MapPromises.ORDERED_UPDATES,
            MapPromises.PUBLISHED_BY_RACE,
            MapPromises.ATOMIC_SCANS,
            MapPromises.ATOMIC_VIEWS,
            MapPromises.VALUE_UPDATES,
            MapPromises.MAP_AS_LOCK),
    /** What every ConcurrentMap of the catalogue promises, whatever its design. */
    CONCURRENT_MAP(
            "ConcurrentHashMap",
            MapPromises.SAFE_PUBLICATION,
            MapPromises.FINAL_FIELDS,
            MapPromises.COHERENT_READS,
            MapPromises.ATOMIC_OPERATIONS,
            MapPromises.ATOMIC_COMPUTE,
            MapPromises.WEAKLY_CONSISTENT_ITERATION,
            MapPromises.SAFE_RESIZE,
            MapPromises.EXACT_SIZE_AT_REST,
            MapPromises.EXTERNAL_ORDER,
            MapPromises.READERS_ITERATE,
            MapPromises.READS_CHANGE_NOTHING,
            MapPromises.CAUSAL_READS,
            MapPromises.OWN_VALUES,
            MapPromises.VALUE_UPDATES),
    /** What iterators promise that neither throw nor stop for a concurrent change. */
    WEAKLY_CONSISTENT(
            "ConcurrentHashMap",
            MapPromises.WEAKLY_CONSISTENT_ITERATION,
            MapPromises.READERS_ITERATE,
            MapPromises.VALUE_UPDATES),
    /** What iterators promise that report a structural change. */
    FAIL_FAST("HashMap", MapPromises.FAIL_FAST_ITERATION, MapPromises.READERS_ITERATE, MapPromises.VALUE_UPDATES),
    /** What both generations of Go's map promise; their reports of misuse have to be named too. */
    GO_MAP(
            "SwissMap",
            MapPromises.FINAL_FIELDS,
            MapPromises.LOCKED_ITERATION,
            MapPromises.MISUSE_DETECTION,
            MapPromises.NO_FALSE_ALARM,
            MapPromises.EXTERNAL_ORDER,
            MapPromises.READERS_ITERATE,
            MapPromises.READS_CHANGE_NOTHING);

    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so.
    private final List<String> promises;

    PromiseSet(String example, String... promises) {
        this.example = example;
        this.promises = List.of(promises);
    }

    /** The name on command lines, such as {@code concurrent-map}. */
    public String label() {
        return label(name());
    }

    /** The name of a subject of the catalogue that promises all of it. */
    public String example() {
        return example;
    }

    /** The names of the promises. */
    public List<String> promises() {
        return promises;
    }

    /** A promise's or a set's name as a command line takes it: in small letters, and with dashes. */
    public static String label(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
