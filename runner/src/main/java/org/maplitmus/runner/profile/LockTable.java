package org.maplitmus.runner.profile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.runner.profile.LockProfile.Lock;
import org.maplitmus.runner.profile.LockProfile.Site;

/** A lock profile as Markdown that can be read as it stands. */
public final class LockTable {

    private static final int SITES = 3;
    private static final int FRAMES = 12;
    private static final String ROW = "| %10s | %8s | %8s | %8s | %9s | %-7s | %s |";

    private LockTable() {}

    /** The text, with what the figures leave out; lines end with a line feed. */
    public static String of(LockProfile profile) {
        Stream<String> head = Stream.of("# Locks of " + profile.cell(), summary(profile));
        Stream<String> locks = profile.locks().isEmpty()
                ? Stream.of()
                : Stream.concat(
                        Stream.of(table(profile.locks())),
                        profile.locks().stream().flatMap(LockTable::places));
        return Stream.of(head, locks, Stream.of(leftOut(profile)))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String summary(LockProfile profile) {
        Waits waits = profile.waits();
        String waited = waits.count() == 0
                ? "No thread waited"
                : counted(waits.count(), "wait") + ", " + time(waits.totalNanos()) + " in all,";
        return waited + " in " + counted(profile.samples(), "sample") + " over "
                + time(profile.length().toNanos()) + " on Java " + profile.java() + ".";
    }

    private static String table(List<Lock> locks) {
        Stream<String> head = Stream.of(
                ROW.formatted("waits", "total", "mean", "longest", "addresses", "kind", "lock"),
                "| ---------: | -------: | -------: | -------: | --------: | ------- | ---- |");
        return Stream.concat(head, locks.stream().map(LockTable::row)).collect(Collectors.joining("\n"));
    }

    private static String row(Lock lock) {
        Waits waits = lock.waits();
        return ROW.formatted(
                grouped(waits.count()),
                time(waits.totalNanos()),
                time(waits.totalNanos() / waits.count()),
                time(waits.longestNanos()),
                grouped(lock.addresses()),
                lock.kind().label(),
                lock.type());
    }

    private static Stream<String> places(Lock lock) {
        Stream<String> head = Stream.of("## " + lock.type() + " (" + lock.kind().label() + ")");
        Stream<String> top = lock.sites().stream().limit(SITES).map(LockTable::place);
        Stream<String> rest = lock.sites().size() > SITES
                ? Stream.of(counted(lock.sites().size() - SITES, "more stack") + " with less.")
                : Stream.of();
        return Stream.of(head, top, rest).flatMap(part -> part);
    }

    private static String place(Site site) {
        Waits waits = site.waits();
        Stream<String> frames = site.stack().stream().limit(FRAMES).map(frame -> "    at " + frame);
        Stream<String> rest = site.stack().size() > FRAMES ? Stream.of("    ...") : Stream.of();
        return counted(waits.count(), "wait") + ", " + time(waits.totalNanos()) + ", the longest "
                + time(waits.longestNanos()) + ":\n\n"
                + Stream.concat(frames, rest).collect(Collectors.joining("\n"));
    }

    private static String leftOut(LockProfile profile) {
        String lost = profile.lostBytes() == 0
                ? ""
                : "\nThe recorder dropped " + counted(profile.lostBytes(), "byte")
                        + ": there were more waits than these.";
        return "Left out: " + counted(profile.harnessWaits(), "wait")
                + " outside of the actors' methods, and whatever a"
                + " thread spends spinning for a lock.\nThe recording itself slows the samples down." + lost;
    }

    private static String counted(long count, String what) {
        return grouped(count) + " " + what + (count == 1 ? "" : "s");
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String time(long nanos) {
        if (nanos < 1_000_000) {
            return String.format(Locale.ROOT, "%.1f µs", nanos / 1e3);
        }
        return nanos < 1_000_000_000
                ? String.format(Locale.ROOT, "%.1f ms", nanos / 1e6)
                : String.format(Locale.ROOT, "%.2f s", nanos / 1e9);
    }
}
