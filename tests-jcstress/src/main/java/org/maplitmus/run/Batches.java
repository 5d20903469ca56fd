package org.maplitmus.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.runners.ForkedTestConfig;
import org.openjdk.jcstress.infra.runners.ResourceEstimator;
import org.openjdk.jcstress.infra.runners.SpinLoopStyle;

/**
 * How a generated runner samples: for how long, and in batches of how many samples.
 *
 * <p>JCStress' own sizing tries two hundred batches, and on a busy machine takes a slow one for a large one. This one
 * asks for memory alone, in a few steps, so that a cell costs little more than its slice.
 */
final class Batches extends ForkedTestConfig {

    private static final int STRIDE_SIZE = 256;
    private static final int STRIDE_COUNT = 10;
    private static final int GROWTH = 4;
    private static final int FOOTPRINT_MEGABYTES = 64;

    private Batches(DataInputStream in) throws IOException {
        super(in);
    }

    /** Batches for {@code test}, sampled for {@code sliceMillis} at a time, by way of JCStress' own wire format. */
    @SuppressWarnings("EnumOrdinal")
    static Batches of(TestInfo test, long sliceMillis) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(SpinLoopStyle.THREAD_SPIN_WAIT.ordinal());
        out.writeInt(Math.toIntExact(sliceMillis));
        out.writeInt(1);
        out.writeUTF(test.generatedRunner());
        out.writeInt(FOOTPRINT_MEGABYTES);
        out.writeInt(STRIDE_SIZE);
        out.writeInt(STRIDE_COUNT);
        out.writeBoolean(false);
        return new Batches(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    /** Takes the largest batch, up to the one asked for, that fits into the footprint. */
    @Override
    public void adjustStrideCount(ResourceEstimator estimator) {
        int largest = strideSize * strideCount;
        int fitting = 1;
        for (int size = 1; size <= largest && fits(estimator, size); size *= GROWTH) {
            fitting = size;
        }
        int batch = fitting * GROWTH > largest && fits(estimator, largest) ? largest : fitting;
        strideSize = Math.min(batch, strideSize);
        strideCount = batch / strideSize;
    }

    private boolean fits(ResourceEstimator estimator, int size) {
        long[] bytesAndNanos = new long[2];
        estimator.runWith(size, bytesAndNanos);
        return bytesAndNanos[0] <= maxFootprintMB * 1024L * 1024L;
    }
}
