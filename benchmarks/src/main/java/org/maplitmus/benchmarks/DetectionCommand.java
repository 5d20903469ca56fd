package org.maplitmus.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.maplitmus.benchmarks.harness.Comparison;
import org.maplitmus.benchmarks.harness.Copies;
import org.maplitmus.benchmarks.plan.Loop;
import org.maplitmus.benchmarks.plan.MapKind;
import org.maplitmus.benchmarks.plan.Subject;
import org.maplitmus.benchmarks.plan.Workload;
import org.maplitmus.maps.detection.Detection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What each mode of misuse detection costs. */
@Command(
        name = "detection",
        description = "Processor time of each misuse detection mode, beside the same map without.",
        sortOptions = false)
final class DetectionCommand implements Callable<Integer> {

    @Mixin
    private MeasureOptions options = new MeasureOptions();

    @Override
    public Integer call() {
        options.begin("detection: ns of processor time per operation (times OFF), " + options.keys + " keys");
        TextTable table = new TextTable("map", "workload", "keys", "OFF", "GO", "SEQ", "EXACT");
        for (MapKind map : options.watchedMaps()) {
            for (int size : options.sizesOr(512, 32_768)) {
                row(table, map, Workload.GET_HIT, size);
                row(table, map, Workload.UPDATE, size);
            }
        }
        options.print(table);
        return 0;
    }

    private void row(TextTable table, MapKind map, Workload workload, int size) {
        Map<Detection, Loop> loops = new LinkedHashMap<>();
        for (Detection mode : Detection.values()) {
            loops.put(mode, Copies.of(new Subject(map, mode)).loop(workload, options.keys, size));
        }
        Map<Detection, Double> nanos = Comparison.of(loops, options.time());
        double off = Objects.requireNonNull(nanos.get(Detection.OFF));
        String[] cells = nanos.values().stream()
                .map(each -> String.format(Locale.ROOT, "%.2f (%.2f)", each, each / off))
                .toArray(String[]::new);
        table.row(map.toString(), workload.toString(), Integer.toString(size), cells[0], cells[1], cells[2], cells[3]);
    }
}
