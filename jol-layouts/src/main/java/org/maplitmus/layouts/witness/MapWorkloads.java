package org.maplitmus.layouts.witness;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.maplitmus.layouts.model.Span;
import org.maplitmus.maps.bin.BinMap;
import org.maplitmus.maps.bin.PaddedBinMap;
import org.openjdk.jol.vm.VM;

/**
 * Workloads of a reader and a writer of one map, whose keys are far apart in its table: they meet at most where the
 * count, which additions and removals write, shares a line with the reference to the table, which everybody reads.
 */
final class MapWorkloads {

    /** Room for every key in a bin of its own. */
    private static final int ROOM = 1_024;

    private static final Integer READ = 7;
    private static final Integer WRITTEN = 900;
    private static final Integer LAST = 1_500;

    /** Bytes of a value: enough lines to keep the entry before it from the entry after it. */
    private static final int SPACER = 512;

    private MapWorkloads() {}

    static Workload<ConcurrentHashMap<Integer, byte[]>> concurrentHashMap() {
        return addingAndRemoving(
                () -> new ConcurrentHashMap<>(ROOM),
                span(ConcurrentHashMap.class, "table"),
                span(ConcurrentHashMap.class, "baseCount"));
    }

    /** The control: the writer leaves the count alone. */
    static Workload<ConcurrentHashMap<Integer, byte[]>> concurrentHashMapOfOneSize() {
        return new Workload<>(
                () -> new ConcurrentHashMap<>(ROOM),
                MapWorkloads::fill,
                map -> new Get(map, READ),
                map -> new PutPresent(map, WRITTEN),
                residue -> false);
    }

    static Workload<BinMap<Integer, byte[]>> binMap() {
        return addingAndRemoving(
                () -> new BinMap<>(ROOM), span(BinMap.class.getSuperclass(), "table"), span(BinMap.class, "count"));
    }

    static Workload<PaddedBinMap<Integer, byte[]>> paddedBinMap() {
        return addingAndRemoving(
                () -> new PaddedBinMap<>(ROOM),
                span(BinMap.class.getSuperclass(), "table"),
                span(PaddedBinMap.class.getSuperclass(), "count"));
    }

    private static <T extends Map<Integer, byte[]>> Workload<T> addingAndRemoving(
            Supplier<T> allocation, Span table, Span count) {
        IntPredicate shared = residue -> table.sharesLine(count, residue, Witness.LINE);
        return new Workload<>(
                allocation,
                MapWorkloads::fill,
                map -> new Get(map, READ),
                map -> new PutAndRemove(map, WRITTEN),
                shared);
    }

    private static void fill(Map<Integer, byte[]> map) {
        List.of(READ, WRITTEN, LAST).forEach(key -> map.put(key, new byte[SPACER]));
    }

    private static Span span(Class<?> type, String field) {
        try {
            long size = VM.current()
                    .sizeOfField(type.getDeclaredField(field).getType().getName());
            return new Span(VM.current().fieldOffset(type.getDeclaredField(field)), size);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
