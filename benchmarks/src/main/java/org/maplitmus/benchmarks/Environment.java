package org.maplitmus.benchmarks;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where and when a table was measured. */
final class Environment {

    private static final long MEGABYTE = 1 << 20;

    private Environment() {}

    /** A few lines that stand above every table. */
    static String describe() {
        return String.format(
                Locale.ROOT,
                "%s, JDK %s (%s), %s %s, %d CPUs, load %.1f%n%s, heap at most %d MB, flags %s",
                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                System.getProperty("java.runtime.version"),
                System.getProperty("java.vm.name"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .map(GarbageCollectorMXBean::getName)
                        .collect(Collectors.joining(" and ")),
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                ManagementFactory.getRuntimeMXBean().getInputArguments());
    }
}
