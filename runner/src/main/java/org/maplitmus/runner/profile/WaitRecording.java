package org.maplitmus.runner.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.profile.LockProfile.Lock;
import org.maplitmus.runner.profile.LockProfile.Site;
import org.maplitmus.runner.record.SamplingEvent;
import org.maplitmus.runner.record.WaitKind;
import org.maplitmus.runner.record.WaitRecorder;

/** Reads what a {@link WaitRecorder} wrote, event by event. Not thread-safe. */
public final class WaitRecording {

    private final CellModel cell;
    private final ActorStacks actors;
    private final Map<LockClass, Found> locks = new HashMap<>();
    private @Nullable RecordedEvent sampling;
    private long harnessWaits;
    private long lostBytes;

    private WaitRecording(CellModel cell) {
        this.cell = cell;
        this.actors = ActorStacks.of(cell);
    }

    private record LockClass(WaitKind kind, String type) {}

    private record Found(Set<Long> addresses, Map<List<Frame>, Waits> sites) {

        private void add(long address, List<Frame> stack, Waits wait) {
            addresses.add(address);
            sites.merge(stack, wait, Waits::plus);
        }

        private Lock lock(LockClass of) {
            List<Site> sorted = sites.entrySet().stream()
                    .map(site -> new Site(site.getKey(), site.getValue()))
                    .sorted(longestFirst())
                    .toList();
            return new Lock(of.kind(), of.type(), addresses.size(), sorted);
        }

        private static Comparator<Site> longestFirst() {
            return Comparator.comparingLong((Site site) -> site.waits().totalNanos())
                    .reversed();
        }
    }

    /**
     * The waits of the actors of {@code cell} in the recording {@code file}.
     *
     * @throws IOException if it cannot be read, or is none of a {@link WaitRecorder}
     */
    public static LockProfile read(Path file, CellModel cell) throws IOException {
        WaitRecording recording = new WaitRecording(cell);
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                recording.note(events.readEvent());
            }
        }
        return recording.profile(file);
    }

    private void note(RecordedEvent event) {
        String name = event.getEventType().getName();
        Optional<WaitKind> kind = WaitKind.of(name);
        if (kind.isPresent()) {
            noteWait(kind.get(), event);
        } else if (name.equals(SamplingEvent.NAME)) {
            sampling = event;
        } else if (name.equals(WaitRecorder.DATA_LOSS)) {
            lostBytes += event.getLong("amount");
        }
    }

    private void noteWait(WaitKind kind, RecordedEvent event) {
        actors.scenario(event.getStackTrace())
                .ifPresentOrElse(
                        stack -> lock(kind, event)
                                .add(
                                        event.getLong(WaitKind.ADDRESS),
                                        stack,
                                        Waits.one(event.getDuration().toNanos())),
                        () -> harnessWaits++);
    }

    private Found lock(WaitKind kind, RecordedEvent event) {
        RecordedClass type = event.getClass(kind.lockField());
        return locks.computeIfAbsent(
                new LockClass(kind, type == null ? Lock.UNKNOWN : type.getName()),
                unseen -> new Found(new HashSet<>(), new HashMap<>()));
    }

    private LockProfile profile(Path file) throws IOException {
        if (sampling == null) {
            throw new IOException(
                    file + " does not say when its cell was sampled: it was not recorded by this program");
        }
        Instant started = sampling.getStartTime();
        Duration length = sampling.getDuration();
        return new LockProfile(
                cell.id(),
                sampling.getString(SamplingEvent.JAVA),
                started,
                length,
                sampling.getLong(SamplingEvent.SAMPLES),
                harnessWaits,
                lostBytes,
                locks.entrySet().stream()
                        .map(lock -> lock.getValue().lock(lock.getKey()))
                        .sorted(Comparator.comparingLong(
                                        (Lock lock) -> lock.waits().totalNanos())
                                .reversed())
                        .toList());
    }
}
