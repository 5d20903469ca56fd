package org.maplitmus.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.benchmarks.harness.Comparison;
import org.maplitmus.benchmarks.harness.Copies;
import org.maplitmus.benchmarks.plan.Loop;
import org.maplitmus.benchmarks.plan.MapKind;
import org.maplitmus.benchmarks.plan.Subject;
import org.maplitmus.benchmarks.plan.Workload;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Every map at every workload, without misuse detection. */
@Command(
        name = "compare",
        description = "Processor time of each map for each workload, beside its peers.",
        sortOptions = false)
final class CompareCommand implements Callable<Integer> {

    @Mixin
    private MeasureOptions options = new MeasureOptions();

    @Option(
            names = "--workloads",
            paramLabel = "NAME",
            split = ",",
            converter = LabelConverter.OfWorkloads.class,
            description = "Which workloads (default: all).")
    private List<Workload> workloads = List.of(Workload.values());

    @Option(
            names = "--peers",
            paramLabel = "NAME",
            split = ",",
            converter = LabelConverter.OfMaps.class,
            description = "The maps that all others are held against (default: HashMap,fastutil).")
    private List<MapKind> peers = List.of(MapKind.HASH_MAP, MapKind.FASTUTIL);

    @Override
    public Integer call() {
        List<MapKind> maps = Stream.concat(peers.stream(), options.mapsOr(List.of(MapKind.values())).stream())
                .distinct()
                .toList();
        options.begin(peers.stream()
                .map(peer -> "times " + peer)
                .collect(Collectors.joining(
                        ", ", "compare: ns of processor time per operation (", "), " + options.keys + " keys")));
        TextTable table = new TextTable(heads(maps));
        for (int size : options.sizesOr(1_000, 100_000, 1_000_000)) {
            for (Workload workload : workloads) {
                table.row(cells(workload, size, measure(maps, workload, size)));
            }
        }
        options.print(table);
        return 0;
    }

    private Map<MapKind, Double> measure(List<MapKind> maps, Workload workload, int size) {
        Map<MapKind, Loop> loops = new LinkedHashMap<>();
        for (MapKind map : maps) {
            loops.put(map, Copies.of(Subject.unwatched(map)).loop(workload, options.keys, size));
        }
        return Comparison.of(loops, options.time());
    }

    private static String[] heads(List<MapKind> maps) {
        return Stream.concat(Stream.of("workload", "keys"), maps.stream().map(MapKind::toString))
                .toArray(String[]::new);
    }

    private String[] cells(Workload workload, int size, Map<MapKind, Double> nanos) {
        List<String> cells = new ArrayList<>(List.of(workload.toString(), Integer.toString(size)));
        nanos.values().forEach(each -> cells.add(number(each) + ratios(each, nanos)));
        return cells.toArray(String[]::new);
    }

    private String ratios(double each, Map<MapKind, Double> nanos) {
        return peers.stream()
                .map(peer -> number(each / nanos.getOrDefault(peer, Double.NaN)))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
