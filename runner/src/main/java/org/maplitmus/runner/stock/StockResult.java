package org.maplitmus.runner.stock;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;

/**
 * What JCStress' own launcher saw of a test in one fork.
 *
 * @param test the name of the test
 * @param counts how often each result was seen
 */
public record StockResult(String test, SortedMap<String, Long> counts) {

    /**
     * The results in a file that the launcher has written.
     *
     * @throws IOException if it cannot be read
     */
    public static List<StockResult> read(Path file) throws IOException {
        List<StockResult> results = new ArrayList<>();
        for (TestResult result : results(file)) {
            SortedMap<String, Long> counts = new TreeMap<>();
            result.getStateKeys().forEach(key -> counts.put(key, result.getCount(key)));
            results.add(new StockResult(result.getConfig().name, counts));
        }
        return results;
    }

    private static Collection<TestResult> results(Path file) throws IOException {
        InProcessCollector collector = new InProcessCollector();
        try {
            DiskReadCollector reader = new DiskReadCollector(file.toString(), collector);
            reader.dump();
            reader.close();
        } catch (ClassNotFoundException | RuntimeException e) {
            throw new IOException("no results of JCStress: " + e, e);
        }
        return collector.getTestResults();
    }

    /** How many samples were taken. */
    public long samples() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
