package org.maplitmus.catalogue.detection;

/**
 * One of two writers that wait for each other twice: when they have hashed their keys, which comes after the first look
 * of Go's rule, and when they compare them, which is inside the window.
 *
 * <p>The fields are written by its thread and read by the arbiter.
 */
final class MeetingWriter {

    private final Signal hashed = new Signal();
    private final Signal inside = new Signal();
    private final WatchedMap<RehearsedKey, Integer> map;
    private final RehearsedKey key;
    boolean metInside;
    boolean reported;

    /** A writer that puts the key {@code number}, which it stores first. */
    MeetingWriter(WatchedMap<RehearsedKey, Integer> map, int number) {
        this.map = map;
        map.put(RehearsedKey.of(number), 0);
        key = RehearsedKey.of(number).rehearsed(rehearsed -> map.put(rehearsed, 0));
    }

    void putBeside(MeetingWriter other) {
        key.atLastHash(() -> {
            hashed.raise();
            other.hashed.await();
        });
        key.atLastComparison(() -> {
            inside.raise();
            metInside = other.inside.await();
        });
        reported = Report.of(() -> map.put(key, 1));
        hashed.raise();
    }

    /** Whether both windows were open at one moment: each writer met the other while it was inside itself. */
    static boolean overlapped(MeetingWriter one, MeetingWriter other) {
        return one.metInside && other.metInside;
    }
}
