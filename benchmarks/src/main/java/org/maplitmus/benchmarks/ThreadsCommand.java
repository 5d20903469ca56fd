package org.maplitmus.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.maplitmus.benchmarks.harness.Copies;
import org.maplitmus.benchmarks.harness.Together;
import org.maplitmus.benchmarks.plan.Loop;
import org.maplitmus.benchmarks.plan.SharedKind;
import org.maplitmus.benchmarks.plan.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an operation costs when two threads share a map. */
@Command(
        name = "threads",
        description = {
            "Processor time of an operation while another thread uses the same map, beside ConcurrentHashMap.",
            "Only windows count in which both threads had a processor; in brackets, how many did."
        },
        sortOptions = false)
final class ThreadsCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(
            names = "--maps",
            paramLabel = "NAME",
            split = ",",
            converter = LabelConverter.OfSharedMaps.class,
            description = "Which maps (default: all).")
    private List<SharedKind> maps = List.of(SharedKind.values());

    @Override
    public Integer call() {
        options.begin("threads: ns of processor time per operation in each of two threads (times ConcurrentHashMap)"
                + " [windows that count], Integer keys");
        TextTable table = new TextTable("map", "keys", "read", "mixed 95/5", "overwrite");
        for (int size : options.sizesOr(100_000)) {
            rows(table, size);
        }
        options.print(table);
        return 0;
    }

    private void rows(TextTable table, int size) {
        Map<Sharing, Map<SharedKind, Together.Result>> results = new LinkedHashMap<>();
        for (Sharing sharing : Sharing.values()) {
            results.put(sharing, measure(sharing, size));
        }
        for (SharedKind map : measured()) {
            table.row(
                    map.toString(),
                    Integer.toString(size),
                    cell(results, Sharing.READ, map),
                    cell(results, Sharing.MIXED, map),
                    cell(results, Sharing.OVERWRITE, map));
        }
    }

    private String cell(Map<Sharing, Map<SharedKind, Together.Result>> results, Sharing sharing, SharedKind map) {
        Map<SharedKind, Together.Result> row = Objects.requireNonNull(results.get(sharing));
        return Ratio.of(row.get(map), row.get(SharedKind.CONCURRENT_HASH_MAP));
    }

    private List<SharedKind> measured() {
        return Stream.concat(Stream.of(SharedKind.CONCURRENT_HASH_MAP), maps.stream())
                .distinct()
                .toList();
    }

    private Map<SharedKind, Together.Result> measure(Sharing sharing, int size) {
        Map<SharedKind, List<Loop>> pairs = new LinkedHashMap<>();
        for (SharedKind map : measured()) {
            pairs.put(map, Copies.ofShared().loops(map, sharing, size));
        }
        return Together.of(pairs, options.time());
    }
}
