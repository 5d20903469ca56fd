package org.maplitmus.layouts.house;

import java.util.List;
import org.maplitmus.layouts.isolation.Group;

/** Every class of {@code org.maplitmus.maps} with a hot field. */
public final class HotClasses {

    private static final String MAPS = "org.maplitmus.maps.";

    private HotClasses() {}

    /** Those that claim isolation. */
    public static List<HotClass.Padded> padded() {
        return List.of(
                padded("counter.PaddedCounter", "HotCount.count", 64, "the count that every thread adds to"),
                padded(
                        "counter.WideCounter",
                        "WideCount.count",
                        128,
                        "a cell of a striped counter, where lines come in pairs"),
                padded("bin.PaddedBinMap", "PaddedCount.count", 64, "the count of a map, off the line of its table"));
    }

    /** Those that claim none, each with the reason. */
    public static List<HotClass.Unpadded> unpadded() {
        return List.of(
                unpadded(
                        "bin.BinMap",
                        "the count beside the table, as in ConcurrentHashMap; PaddedBinMap keeps them apart"),
                unpadded("bin.Node", "one for each mapping, where padding would multiply the map's size"),
                unpadded("bin.SortedBin", "one for each long bin, written when its order changes"),
                unpadded(
                        "detection.ExactWord",
                        "one for each map, written at every access: detection costs what it costs"),
                unpadded("detection.NamedSequenceWord", "as SequenceWord, with the names of the threads"),
                unpadded("detection.SequenceWord", "one for each map, written by writers alone"),
                unpadded("detection.ToggledFlag", "one for each map, written by writers alone, as Go's flags are"),
                unpadded("lock.Writer", "written by the owner of a lock that is written anyway"),
                unpadded("mutex.Once", "written once"),
                unpadded("scope.Scope", "written once"),
                unpadded("scope.Task", "written once"),
                unpadded("segment.Node", "one for each mapping, where padding would multiply the map's size"),
                unpadded(
                        "segment.SegmentTable",
                        "count and table of one segment, which its lock's owner writes together"),
                unpadded("sync.HashTrieMap", "the root, written when the map is cleared"),
                unpadded("sync.SyncEntry", "one for each mapping, where padding would multiply the map's size"),
                unpadded("sync.SyncMap", "the reference to the read-only table, written when it is replaced"),
                unpadded("sync.TrieEntry", "one for each mapping, where padding would multiply the map's size"),
                unpadded("weak.Evictions", "written when a hook is set"),
                unpadded("weak.Segment", "the table of one segment, written when it grows"));
    }

    private static HotClass.Padded padded(String className, String hot, int line, String why) {
        return new HotClass.Padded(MAPS + className, List.of(Group.of(hot)), "(?i)(far)?(left|right)\\d+", line, why);
    }

    private static HotClass.Unpadded unpadded(String className, String why) {
        return new HotClass.Unpadded(MAPS + className, why);
    }
}
