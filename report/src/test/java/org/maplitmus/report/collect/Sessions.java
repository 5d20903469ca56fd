package org.maplitmus.report.collect;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sessions for tests: two CPUs, an aim of 10,000 samples, one configuration called "17-tiered". */
public final class Sessions {

    public static final String CONFIGURATION = "17-tiered";
    public static final long AIM = 10_000;

    private Sessions() {}

    public static Session of(String... cells) {
        return with(List.of(), false, 2, "", cells);
    }

    public static Session withControl(String control, String cell, Mishap... mishaps) {
        return with(List.of(mishaps), false, 2, control, cell, control);
    }

    public static Session withMishaps(List<Mishap> mishaps, String... cells) {
        return with(mishaps, false, 2, "", cells);
    }

    public static Session interrupted(String... cells) {
        return with(List.of(), true, 2, "", cells);
    }

    public static Session withActors(int actors, String... cells) {
        return with(List.of(), false, actors, "", cells);
    }

    public static Session withProfile(String profile, String... cells) {
        return with(profile, List.of(), false, 2, "", cells);
    }

    /** A run that wrote a result of every cell. */
    public static Session sampled(String... cells) {
        return with("quick", List.of(), false, 2, "", true, true, List.of(), cells);
    }

    /** A run that has looked into a map. */
    public static Session grown(TableGrowth growth, String... cells) {
        return with("quick", List.of(), false, 2, "", false, true, List.of(growth), cells);
    }

    /** A run that did not come to its end. */
    public static Session killed(String... cells) {
        return with("quick", List.of(), false, 2, "", false, false, List.of(), cells);
    }

    /** A run that {@code signal} told to stop. */
    public static Session stoppedBy(StopSignal signal, String... cells) {
        return with("quick", List.of(), true, signal, 2, "", false, true, List.of(), cells);
    }

    private static Session with(
            String profile,
            List<Mishap> mishaps,
            boolean interrupted,
            int actors,
            String control,
            boolean sampled,
            boolean ended,
            List<TableGrowth> growths,
            String... cells) {
        return with(profile, mishaps, interrupted, null, actors, control, sampled, ended, growths, cells);
    }

    private static Session with(
            List<Mishap> mishaps, boolean interrupted, int actors, String control, String... cells) {
        return with("quick", mishaps, interrupted, actors, control, cells);
    }

    private static Session with(
            String profile, List<Mishap> mishaps, boolean interrupted, int actors, String control, String... cells) {
        return with(profile, mishaps, interrupted, actors, control, false, true, List.of(), cells);
    }

    private static Session with(
            String profile,
            List<Mishap> mishaps,
            boolean interrupted,
            @Nullable StopSignal stoppedBy,
            int actors,
            String control,
            boolean sampled,
            boolean ended,
            List<TableGrowth> growths,
            String... cells) {
        return new Session(
                "2026-11-23-070000",
                Instant.parse("2026-11-23T07:00:00Z"),
                12.5,
                "run --budget 60s",
                "./run-stress.sh",
                profile,
                60,
                AIM,
                42,
                new Session.Host("AMD EPYC", 2, "Linux 6", "amd64", "abc1234", "0.1.0"),
                List.of(new Session.Jvm("17.0.15", "17.0.15+6", "Debian", "OpenJDK 64-Bit Server VM", "")),
                List.of(new Session.Configuration(
                        CONFIGURATION, "17.0.15", "tiered", "C2/C2", List.of("-Xmx256m"), 7, true)),
                Stream.of(cells)
                        .map(cell -> new Session.PlannedCell(cell, actors, cell.equals(control), false, sampled))
                        .toList(),
                mishaps,
                growths,
                new Times(1, 2, 8, 0.5, 1),
                interrupted,
                stoppedBy,
                ended,
                Map.of());
    }
}
