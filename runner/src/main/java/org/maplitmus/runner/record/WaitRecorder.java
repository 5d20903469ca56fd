package org.maplitmus.runner.record;

import java.io.IOException;
import java.nio.file.Path;
import jdk.jfr.Recording;

/**
 * Records every wait of this virtual machine, however short, with its stack, from {@link #start} to {@link #stop}.
 *
 * <p>The recorder's own threshold of 20 ms would hide nearly all of them. A wait that a thread spends spinning is no
 * event: only one that suspends the thread is. Each event costs the thread that waited a walk over its stack, so that a
 * recorded cell takes fewer samples than an unrecorded one. Not thread-safe.
 */
public final class WaitRecorder {

    /** What the recorder reports when it had to drop events. */
    public static final String DATA_LOSS = "jdk.DataLoss";

    private final Recording recording = new Recording();
    private final SamplingEvent sampling = new SamplingEvent();

    private WaitRecorder() {}

    /** Starts to record. */
    public static WaitRecorder start() {
        WaitRecorder recorder = new WaitRecorder();
        recorder.begin();
        return recorder;
    }

    private void begin() {
        for (WaitKind kind : WaitKind.values()) {
            recording.enable(kind.event()).withoutThreshold().withStackTrace();
        }
        recording.enable(DATA_LOSS);
        recording.enable(SamplingEvent.class).withoutThreshold();
        recording.start();
        sampling.begin();
    }

    /**
     * Stops and writes the recording of {@code samples} samples to {@code file}; the recorder cannot be used again.
     *
     * @throws IOException if the file cannot be written
     */
    public void stop(Path file, long samples) throws IOException {
        sampling.commit(samples);
        recording.stop();
        recording.dump(file);
        recording.close();
    }
}
