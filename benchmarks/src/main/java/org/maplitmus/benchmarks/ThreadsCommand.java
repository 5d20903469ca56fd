package org.maplitmus.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        TextTable table = new TextTable(Stream.concat(Stream.of("map", "keys"), Arrays.stream(Sharing.values()))
                .map(Object::toString)
                .toArray(String[]::new));
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
            List<String> cells = new ArrayList<>(List.of(map.toString(), Integer.toString(size)));
            results.values()
                    .forEach(
                            column -> cells.add(Ratio.of(column.get(map), column.get(SharedKind.CONCURRENT_HASH_MAP))));
            table.row(cells.toArray(String[]::new));
        }
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
