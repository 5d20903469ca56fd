package org.maplitmus.catalogue.subjects;

import java.util.HashMap;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.detection.Watched;
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
            promises = {MapPromiseSets.GO_MAP, MapPromises.NO_LATE_ALARM},
            source = {
                @Source(
                        value =
                                "Go 1.23.5, src/runtime/map.go: the flag is toggled on entry, looked at on leaving and then cleared",
                        url = Docs.GO_MAP),
                @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS),
                @Source(
                        value = "The Go Programming Language Specification, For statements with range clause",
                        url = Docs.GO_RANGE)
            })
    public static <K, V> WatchedMap<K, V> goMap() {
        return new Watched<>(new GoMap<K, V>(Detection.GO).asMap());
    }

    /** A new {@link GoMap} that watches with a sequence word. */
    @Subject(name = "GoMap-seq", set = VARIANTS, reports = FatalError.class)
    @Claim(
            promises = {MapPromiseSets.GO_MAP, MapPromises.WHOLE_READ_DETECTION, MapPromises.NO_LATE_ALARM},
            source = {
                @Source("Detection.SEQ: \"a sequence word that readers look at on both ends\""),
                @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS),
                @Source(
                        value = "The Go Programming Language Specification, For statements with range clause",
                        url = Docs.GO_RANGE)
            })
    public static <K, V> WatchedMap<K, V> goMapSeq() {
        return new Watched<>(new GoMap<K, V>(Detection.SEQ).asMap());
    }

    /** A new {@link GoMap} that sees every overlap. */
    @Subject(name = "GoMap-exact", reports = FatalError.class)
    @Claim(
            promises = {DesignPromiseSets.EVERY_OVERLAP_REPORTED, MapPromises.LOCKED_ITERATION},
            source = {
                @Source(
                        "Detection.EXACT: \"every reader and writer registers atomically; no overlap of a writer with anybody goes unreported\""),
                @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS),
                @Source(
                        value = "The Go Programming Language Specification, For statements with range clause",
                        url = Docs.GO_RANGE)
            })
    public static <K, V> WatchedMap<K, V> goMapExact() {
        return new Watched<>(new GoMap<K, V>(Detection.EXACT).asMap());
    }

    /** A new {@link GoMap} that does not watch. */
    @Subject(name = "GoMap-off", set = VARIANTS, reports = FatalError.class)
    @Claim(
            promises = MapPromiseSets.GO_MAP_UNWATCHED,
            source = {
                @Source("Detection.OFF: \"not at all\"; without a look there is no report"),
                @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS),
                @Source(
                        value = "The Go Programming Language Specification, For statements with range clause",
                        url = Docs.GO_RANGE)
            })
    public static <K, V> WatchedMap<K, V> goMapOff() {
        return new Watched<>(new GoMap<K, V>(Detection.OFF).asMap());
    }

    /** A new {@link SwissMap} that watches as Go does: two writers that were not seen may leave its flag raised. */
    @Subject(name = "SwissMap", reports = FatalError.class)
    @Claim(
            promises = MapPromiseSets.GO_MAP,
            source = {
                @Source(
                        value =
                                "Go 1.24.4, src/internal/runtime/maps/map.go: the flag is toggled on entry, looked at on leaving and toggled back",
                        url = Docs.GO_SWISS_MAP),
                @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS),
                @Source(
                        value = "The Go Programming Language Specification, For statements with range clause",
                        url = Docs.GO_RANGE)
            })
    public static <K, V> WatchedMap<K, V> swissMap() {
        return new Watched<>(new SwissMap<K, V>(Detection.GO).asMap());
    }

    /** A new {@link FlatSwissMap} that watches as Go does: two writers that were not seen may leave its flag raised. */
    @Subject(name = "FlatSwissMap", reports = FatalError.class)
    @Claim(
            promises = MapPromiseSets.GO_MAP,
            source = {
                @Source(
                        value =
                                "Go 1.24.4, src/internal/runtime/maps/map.go: the flag is toggled on entry, looked at on leaving and toggled back",
                        url = Docs.GO_SWISS_MAP),
                @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS),
                @Source(
                        value = "The Go Programming Language Specification, For statements with range clause",
                        url = Docs.GO_RANGE)
            })
    public static <K, V> WatchedMap<K, V> flatSwissMap() {
        return new Watched<>(new FlatSwissMap<K, V>(Detection.GO).asMap());
    }

    /** A new {@link SwissMap} that sees every overlap. */
    @Subject(name = "SwissMap-exact", reports = FatalError.class)
    @Claim(
            promises = {DesignPromiseSets.EVERY_OVERLAP_REPORTED, MapPromises.LOCKED_ITERATION},
            source = {
                @Source(
                        "Detection.EXACT: \"every reader and writer registers atomically; no overlap of a writer with anybody goes unreported\""),
                @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS),
                @Source(
                        value = "The Go Programming Language Specification, For statements with range clause",
                        url = Docs.GO_RANGE)
            })
    public static <K, V> WatchedMap<K, V> swissMapExact() {
        return new Watched<>(new SwissMap<K, V>(Detection.EXACT).asMap());
    }

    /** A new {@link SwissMap} that does not watch. */
    @Subject(name = "SwissMap-off", set = VARIANTS, reports = FatalError.class)
    @Claim(
            promises = MapPromiseSets.GO_MAP_UNWATCHED,
            source = {
                @Source("Detection.OFF: \"not at all\"; without a look there is no report"),
                @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS),
                @Source(
                        value = "The Go Programming Language Specification, For statements with range clause",
                        url = Docs.GO_RANGE)
            })
    public static <K, V> WatchedMap<K, V> swissMapOff() {
        return new Watched<>(new SwissMap<K, V>(Detection.OFF).asMap());
    }

    /** A new {@link HashMap} under a {@link Guarded} that sees every overlap. */
    @Subject(name = "Guarded-HashMap", reports = FatalError.class)
    @Claim(
            promises = {
                DesignPromiseSets.EVERY_OVERLAP_REPORTED,
                MapPromiseSets.FAIL_FAST,
                MapPromises.ATOMIC_OPERATIONS,
                MapPromises.ATOMIC_COMPUTE,
                MapPromises.COMPUTE_ONCE,
                MapPromises.ATOMIC_BULK
            },
            source = {
                @Source("Guarded: \"every overlap of a writer is reported, and orders all threads\""),
                @Source(value = "JLS 17.5, final Field Semantics", url = Docs.FINAL_FIELDS)
            })
    public static <K, V> WatchedMap<K, V> guardedHashMap() {
        return new Watched<>(Guarded.exact(new HashMap<K, V>()));
    }
}
