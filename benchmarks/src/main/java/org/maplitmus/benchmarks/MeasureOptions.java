package org.maplitmus.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.maplitmus.benchmarks.plan.MapKind;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of tables over maps for one thread. */
final class MeasureOptions extends CommonOptions {

    @Option(
            names = "--maps",
            paramLabel = "NAME",
            split = ",",
            converter = LabelConverter.OfMaps.class,
            description = "Which maps (default: all that the table is for).")
    private List<MapKind> maps = new ArrayList<>();

    List<MapKind> mapsOr(List<MapKind> usual) {
        return maps.isEmpty() ? usual : maps;
    }

    /** The maps that watch for misuse. */
    List<MapKind> watchedMaps() {
        List<MapKind> chosen = mapsOr(MapKind.allWatched());
        chosen.stream().filter(map -> !map.watched()).findFirst().ifPresent(map -> {
            throw new ParameterException(spec().commandLine(), "--maps: " + map + " has no misuse detection");
        });
        return chosen;
    }
}
