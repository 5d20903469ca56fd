package org.maplitmus.catalogue.subjects;

import java.util.HashMap;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.detection.WatchedMap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromiseSets;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.detection.Guarded;
import org.maplitmus.maps.go.FlatSwissMap;
import org.maplitmus.maps.go.GoMap;
import org.maplitmus.maps.go.SwissMap;

/**
 * The maps that must not be shared without a lock and watch whether they are: Go's, and any other under guard.
 *
 * <p>Where a mode orders every operation or reports it, the map may promise what a synchronized one does: an operation
 * that was not reported was alone.
 */
public final class MapsUnderDetection {

    /** The set of maps that differ from another subject in their layout or their detection alone. */
    static final String VARIANTS = "variants";

    private MapsUnderDetection() {}

    /** A new {@link GoMap} that watches as Go does. */
    @Subject(name = "GoMap", telling = 4, reports = FatalError.class)
    @Claim(
            promises = MapPromiseSets.GO_MAP,
            source =
                    @Source(
                            "GoMap: \"Go's classic map, the built-in map of Go up to 1.23: it grows a little with each write and watches for misuse\""))
    @Claim(
            promises = {MapPromises.MISUSE_DETECTION, MapPromises.NO_LATE_ALARM},
            source =
                    @Source(
                            value =
                                    "Go 1.23.5, src/runtime/map.go: the flag is toggled on entry, looked at on leaving and then cleared",
                            url = Docs.GO_MAP))
    public static <K, V> WatchedMap<K, V> goMap() {
        return WatchedMap.of(new GoMap<K, V>(Detection.GO).asMap());
    }

    /** A new {@link GoMap} that watches with a sequence word. */
    @Subject(name = "GoMap-seq", set = VARIANTS, reports = FatalError.class)
    @Claim(
            promises = MapPromiseSets.GO_MAP,
            source =
                    @Source(
                            "GoMap: \"Go's classic map, the built-in map of Go up to 1.23: it grows a little with each write and watches for misuse\""))
    @Claim(
            promises = {MapPromises.MISUSE_DETECTION, MapPromises.WHOLE_READ_DETECTION},
            source = @Source("Detection.SEQ: \"A sequence word that readers look at on both ends\""))
    @Claim(
            promises = MapPromises.NO_LATE_ALARM,
            source =
                    @Source(
                            "SequenceWord: \"The word is never left odd: the last to store an odd word finds it unchanged, and stores an even one\""))
    public static <K, V> WatchedMap<K, V> goMapSeq() {
        return WatchedMap.of(new GoMap<K, V>(Detection.SEQ).asMap());
    }

    /** A new {@link GoMap} that sees every overlap. */
    @Subject(name = "GoMap-exact", reports = FatalError.class)
    @Claim(
            promises = DesignPromiseSets.EVERY_OVERLAP_REPORTED,
            source = {
                @Source("GoMap: \"Misuse that its Detection mode sees ends in a FatalError\""),
                @Source(
                        "Detection.EXACT: \"Every reader and writer registers atomically; no overlap of a writer with anybody goes unreported\"")
            })
    @Claim(
            promises = MapPromises.LOCKED_ITERATION,
            source =
                    @Source(
                            value = "The Go Programming Language Specification, For statements with range clause",
                            url = Docs.GO_RANGE))
    public static <K, V> WatchedMap<K, V> goMapExact() {
        return WatchedMap.of(new GoMap<K, V>(Detection.EXACT).asMap());
    }

    /** A new {@link GoMap} that does not watch. */
    @Subject(name = "GoMap-off", set = VARIANTS, reports = FatalError.class)
    @Claim(
            promises = MapPromiseSets.GO_MAP_UNWATCHED,
            source =
                    @Source(
                            "GoMap: \"Go's classic map, the built-in map of Go up to 1.23: it grows a little with each write and watches for misuse\""))
    @Claim(
            promises = MapPromises.NO_FALSE_ALARM,
            source = @Source("Detection.OFF: \"Not at all\"; without a look there is no report"))
    public static <K, V> WatchedMap<K, V> goMapOff() {
        return WatchedMap.of(new GoMap<K, V>(Detection.OFF).asMap());
    }

    /** A new {@link SwissMap} that watches as Go does: two writers that were not seen may leave its flag raised. */
    @Subject(name = "SwissMap", reports = FatalError.class)
    @Claim(
            promises = MapPromiseSets.GO_MAP,
            source = @Source("SwissMap: \"Go's Swiss map, the built-in map of Go from 1.24 on\""))
    @Claim(
            promises = MapPromises.MISUSE_DETECTION,
            source =
                    @Source(
                            value =
                                    "Go 1.24.4, src/internal/runtime/maps/map.go: the flag is toggled on entry, looked at on leaving and toggled back",
                            url = Docs.GO_SWISS_MAP))
    public static <K, V> WatchedMap<K, V> swissMap() {
        return WatchedMap.of(new SwissMap<K, V>(Detection.GO).asMap());
    }

    /** A new {@link FlatSwissMap} that watches as Go does: two writers that were not seen may leave its flag raised. */
    @Subject(name = "FlatSwissMap", reports = FatalError.class)
    @Claim(
            promises = MapPromiseSets.GO_MAP,
            source =
                    @Source(
                            "FlatSwissMap: \"Go's Swiss map rebuilt for the JVM\"; \"It watches for misuse as Go's does\""))
    @Claim(
            promises = MapPromises.MISUSE_DETECTION,
            source =
                    @Source(
                            value =
                                    "Go 1.24.4, src/internal/runtime/maps/map.go: the flag is toggled on entry, looked at on leaving and toggled back",
                            url = Docs.GO_SWISS_MAP))
    public static <K, V> WatchedMap<K, V> flatSwissMap() {
        return WatchedMap.of(new FlatSwissMap<K, V>(Detection.GO).asMap());
    }

    /** A new {@link SwissMap} that sees every overlap. */
    @Subject(name = "SwissMap-exact", reports = FatalError.class)
    @Claim(
            promises = DesignPromiseSets.EVERY_OVERLAP_REPORTED,
            source = {
                @Source("SwissMap: \"Misuse that its Detection mode sees ends in a FatalError\""),
                @Source(
                        "Detection.EXACT: \"Every reader and writer registers atomically; no overlap of a writer with anybody goes unreported\"")
            })
    @Claim(
            promises = MapPromises.LOCKED_ITERATION,
            source =
                    @Source(
                            value = "The Go Programming Language Specification, For statements with range clause",
                            url = Docs.GO_RANGE))
    public static <K, V> WatchedMap<K, V> swissMapExact() {
        return WatchedMap.of(new SwissMap<K, V>(Detection.EXACT).asMap());
    }

    /** A new {@link SwissMap} that does not watch. */
    @Subject(name = "SwissMap-off", set = VARIANTS, reports = FatalError.class)
    @Claim(
            promises = MapPromiseSets.GO_MAP_UNWATCHED,
            source = @Source("SwissMap: \"Go's Swiss map, the built-in map of Go from 1.24 on\""))
    @Claim(
            promises = MapPromises.NO_FALSE_ALARM,
            source = @Source("Detection.OFF: \"Not at all\"; without a look there is no report"))
    public static <K, V> WatchedMap<K, V> swissMapOff() {
        return WatchedMap.of(new SwissMap<K, V>(Detection.OFF).asMap());
    }

    /** A new {@link HashMap} under a {@link Guarded} that sees every overlap. */
    @Subject(name = "Guarded-HashMap", reports = FatalError.class)
    @Claim(
            promises = DesignPromiseSets.EVERY_OVERLAP_REPORTED,
            source = @Source("Guarded.exact: \"every overlap of a writer is reported, and orders all threads\""))
    @Claim(
            promises = MapPromiseSets.FAIL_FAST,
            source = {
                @Source(
                        "Guarded: \"It behaves as the map it wraps and adds a report, a FatalError, when one thread writes while another reads, iterates or writes\""),
                @Source(
                        value = "HashMap, the map it wraps: \"The iterators ... are fail-fast\"",
                        url = Docs.UTIL + "HashMap.html")
            })
    @Claim(
            promises = {
                MapPromises.ATOMIC_OPERATIONS,
                MapPromises.ATOMIC_COMPUTE,
                MapPromises.COMPUTE_ONCE,
                MapPromises.ATOMIC_BULK
            },
            source =
                    @Source(
                            "Guarded.exact: \"every overlap of a writer is reported, and orders all threads\", so an operation that was not reported was alone"))
    public static <K, V> WatchedMap<K, V> guardedHashMap() {
        return WatchedMap.of(Guarded.exact(new HashMap<K, V>()));
    }
}
