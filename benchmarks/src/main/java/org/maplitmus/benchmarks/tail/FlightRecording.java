package org.maplitmus.benchmarks.tail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * What the virtual machine's flight recorder saw: every pause of the collector, and every wait for a monitor or in a
 * park.
 *
 * <p>Its instants are moved to the time line of {@link System#nanoTime} by one look at both clocks at the start. They
 * agree to some microseconds, so a pause can be missed or met by an operation that long beside it.
 */
final class FlightRecording {

    private static final String PAUSE = "jdk.GCPhasePause";
    private static final Set<String> WAITS = Set.of("jdk.JavaMonitorEnter", "jdk.ThreadPark");

    private final Instant instant;
    private final long nanos;
    private final List<RecordedEvent> events;

    private FlightRecording(Instant instant, long nanos, List<RecordedEvent> events) {
        this.instant = instant;
        this.nanos = nanos;
        this.events = events;
    }

    /** Runs {@code measured} under the flight recorder. */
    static FlightRecording of(Runnable measured) {
        try (Recording recording = new Recording()) {
            recording.enable(PAUSE).withoutThreshold();
            WAITS.forEach(wait -> recording.enable(wait).withoutThreshold());
            recording.start();
            long nanos = System.nanoTime();
            Instant instant = Instant.now();
            measured.run();
            recording.stop();
            return new FlightRecording(instant, nanos, events(recording));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RecordedEvent> events(Recording recording) throws IOException {
        Path file = Files.createTempFile("tail", ".jfr");
        try {
            recording.dump(file);
            return RecordingFile.readAllEvents(file);
        } finally {
            Files.delete(file);
        }
    }

    Spans pauses() {
        return spans(event -> event.getEventType().getName().equals(PAUSE));
    }

    Spans waitsOf(String thread) {
        return spans(event -> WAITS.contains(event.getEventType().getName())
                && event.getThread() != null
                && thread.equals(event.getThread().getJavaName()));
    }

    private Spans spans(Predicate<RecordedEvent> which) {
        return new Spans(events.stream()
                .filter(which)
                .map(event -> new Span(nanos(event.getStartTime()), nanos(event.getEndTime())))
                .toList());
    }

    private long nanos(Instant when) {
        return nanos + instant.until(when, ChronoUnit.NANOS);
    }
}
