package org.maplitmus.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.maplitmus.benchmarks.harness.Copies;
import org.maplitmus.benchmarks.plan.MapKind;
import org.maplitmus.benchmarks.plan.Subject;
import org.openjdk.jol.info.GraphLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What an entry weighs, over a sweep of sizes. */
@Command(
        name = "bytes",
        description = {
            "Bytes per entry without keys and values, by JOL, over a sweep of sizes.",
            "Tables grow in leaps, so that one size says little. --seconds has no effect here."
        },
        sortOptions = false)
final class BytesCommand implements Callable<Integer> {

    private static final String[] JOL_STAYS_INSIDE = {"jol.skipHotspotSAAttach", "jol.skipDynamicAttach"};

    @Mixin
    private MeasureOptions options = new MeasureOptions();

    @Override
    public Integer call() {
        for (String property : JOL_STAYS_INSIDE) {
            System.setProperty(property, "true");
        }
        List<MapKind> maps = options.mapsOr(List.of(MapKind.values()));
        options.begin("bytes: bytes per entry without the " + options.keys + " keys and the values");
        TextTable table =
                new TextTable(Stream.concat(Stream.of("keys"), maps.stream().map(MapKind::toString))
                        .toArray(String[]::new));
        double[] sums = new double[maps.size()];
        List<Integer> sizes =
                options.sizesOr(98_000, 99_000, 115_000, 130_000, 150_000, 170_000, 196_000, 197_000, 1_000_000);
        for (int size : sizes) {
            double[] bytes = bytes(maps, size);
            for (int i = 0; i < bytes.length; i++) {
                sums[i] += bytes[i] / sizes.size();
            }
            table.row(cells(Integer.toString(size), bytes));
        }
        table.row(cells("mean", sums));
        options.print(table);
        return 0;
    }

    private double[] bytes(List<MapKind> maps, int size) {
        Object[] keys = options.keys.keys(0, size);
        long keysAlone = GraphLayout.parseInstance(keys).totalSize();
        return maps.stream()
                .mapToDouble(map ->
                        (double) (total(Copies.of(Subject.unwatched(map)).filled(keys)) - keysAlone) / size)
                .toArray();
    }

    private static long total(Object map) {
        return GraphLayout.parseInstance(map).totalSize();
    }

    private static String[] cells(String head, double[] bytes) {
        List<String> cells = new ArrayList<>(List.of(head));
        for (double each : bytes) {
            cells.add(String.format(Locale.ROOT, "%.2f", each));
        }
        return cells.toArray(String[]::new);
    }
}
