package org.maplitmus.benchmarks.harness;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor time of the calling thread, which stands still while another thread has the processor. */
final class CpuClock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuClock() {}

    /** In nanoseconds. */
    static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
