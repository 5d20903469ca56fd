package org.maplitmus.runner.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.maplitmus.report.collect.CpuNeed;
import org.maplitmus.report.collect.Observation;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.runners.ForkedTestConfig;
import org.openjdk.jcstress.infra.runners.ResourceEstimator;
import org.openjdk.jcstress.infra.runners.SpinLoopStyle;

/**
 * How a generated runner samples: for how long, and in batches of how many samples.
 *
 * <p>JCStress' own sizing tries two hundred batches, and on a busy machine takes a slow one for a large one. This one
 * asks for memory alone, and once, so that a cell costs little more than its slice.
 *
 * <p>Where there are fewer CPUs than actors, these hand over instead of spinning while they wait for each other.
 */
final class Strides extends ForkedTestConfig {

    private static final int STRIDE_SIZE = 256;
    private static final int STRIDE_COUNT = 10;
    private static final int PROBED = 16;

    /** How much longer samples of cold code take, with the threads that are started for them. */
    private static final int COLD = 5;

    /** The part of the heap that the samples of a batch may take. */
    private static final int FOOTPRINT_PART = 4;

    private static final int MEGABYTE = 1 << 20;

    /** How much longer actors race that share CPUs: most of the time they wait for each other. */
    private static final int OVERSUBSCRIBED_SLICES = 4;

    private long coldBatchNanos;
    private long sampleBytes;

    private Strides(DataInputStream in) throws IOException {
        super(in);
    }

    /** How long {@code test} is sampled in the place of {@code millis}. */
    static long stretched(TestInfo test, long millis) {
        return isOversubscribed(test) ? millis * OVERSUBSCRIBED_SLICES : millis;
    }

    private static boolean isOversubscribed(TestInfo test) {
        return !new CpuNeed(test.threads(), Runtime.getRuntime().availableProcessors()).isMet();
    }

    /** Strides for {@code test}, sampled for {@code sliceMillis} at a time, by way of JCStress' own wire format. */
    @SuppressWarnings("EnumOrdinal")
    static Strides of(TestInfo test, long sliceMillis) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        SpinLoopStyle waiting = isOversubscribed(test) ? SpinLoopStyle.THREAD_YIELD : SpinLoopStyle.THREAD_SPIN_WAIT;
        out.writeInt(waiting.ordinal());
        out.writeInt(Math.toIntExact(stretched(test, sliceMillis)));
        out.writeInt(1);
        out.writeUTF(test.generatedRunner());
        out.writeInt(Math.toIntExact(heapMegabytes() / FOOTPRINT_PART));
        out.writeInt(STRIDE_SIZE);
        out.writeInt(STRIDE_COUNT);
        out.writeBoolean(false);
        return new Strides(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    /**
     * How long a batch takes, judging by the {@code strides} that ended within the slice, or else by a few samples of
     * cold code, which take longer.
     */
    long batchNanos(long strides) {
        return strides < strideCount
                ? coldBatchNanos / COLD
                : TimeUnit.MILLISECONDS.toNanos(time) * strideCount / strides;
    }

    private static long heapMegabytes() {
        return Runtime.getRuntime().maxMemory() / MEGABYTE;
    }

    /** What samples hold that are so heavy that not even one whole stride of them fits; empty of others. */
    List<String> heaviness() {
        return strideSize < STRIDE_SIZE
                ? Observation.heavy((double) sampleBytes / MEGABYTE, heapMegabytes())
                : List.of();
    }

    /** Takes the largest batch, up to the one asked for, that fits into the footprint, judging by a few samples. */
    @Override
    public void adjustStrideCount(ResourceEstimator estimator) {
        long[] bytesAndNanos = new long[2];
        estimator.runWith(PROBED, bytesAndNanos);
        sampleBytes = Math.max(1, bytesAndNanos[0] / PROBED);
        long fitting = Math.max(1, (long) maxFootprintMB * MEGABYTE / sampleBytes);
        int batch = Math.toIntExact(Math.min(fitting, (long) strideSize * strideCount));
        strideSize = Math.min(batch, strideSize);
        strideCount = batch / strideSize;
        coldBatchNanos = bytesAndNanos[1] / PROBED * batch;
    }
}
