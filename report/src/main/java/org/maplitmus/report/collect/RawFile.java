package org.maplitmus.report.collect;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectStreamException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.DiskWriteCollector;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.SpinLoopStyle;
import org.openjdk.jcstress.infra.runners.TestConfig;
import org.openjdk.jcstress.os.AffinityMode;
import org.openjdk.jcstress.os.NodeType;
import org.openjdk.jcstress.os.SchedulingClass;
import org.openjdk.jcstress.vm.CompileMode;

/**
 * One observation on disk, in the format of JCStress' own results, so that JCStress can read it too.
 *
 * <p>What JCStress has no field for travels as the first message of the result. A file is written under a temporary
 * name and moved, so that a fork that dies leaves a whole file or a temporary one.
 */
public final class RawFile {

    /** How the name of a finished file ends. */
    public static final String SUFFIX = ".bin.gz";

    private static final String UNFINISHED = ".tmp";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The options of a result: never parsed, because parsing measures the CPUs anew. */
    private static final Options UNPARSED = new Options(new String[0]) {
        @Override
        public SpinLoopStyle getSpinStyle() {
            return SpinLoopStyle.THREAD_SPIN_WAIT;
        }
    };

    private RawFile() {}

    /** What JCStress has no field for. */
    private record Extra(
            String cell,
            String configuration,
            long met,
            double seconds,
            double firstBrokenSeconds,
            long firstBrokenSamples,
            List<String> specimen) {}

    /** The file in {@code folder} of what a configuration saw of a cell. */
    public static Path in(Path folder, String cell, String configuration) {
        return folder.resolve(plain(cell + "~" + configuration + SUFFIX));
    }

    /** Whether {@code fileName} is that of a result of {@code cell}, finished or not. */
    public static boolean isOf(String fileName, String cell) {
        return fileName.startsWith(plain(cell + "~"));
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9@~.-]", "_");
    }

    /**
     * Writes one observation of the JCStress test {@code test} into {@code folder}.
     *
     * @throws IOException if the file system does
     */
    public static void write(Path folder, TestInfo test, Observation observation) throws IOException {
        Path file = in(folder, observation.cell(), observation.configuration());
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        DiskWriteCollector collector = new DiskWriteCollector(unfinished.toString());
        collector.add(result(test, observation));
        collector.close();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Reads the observation in {@code file}.
     *
     * @throws IOException if it holds none, with a message that says why
     */
    public static Observation read(Path file) throws IOException {
        if (!file.toString().endsWith(SUFFIX)) {
            throw new IOException(
                    file.toString().endsWith(UNFINISHED)
                            ? "unfinished: its fork ended before the result was whole"
                            : "not a raw result: its name does not end in " + SUFFIX);
        }
        return observation(results(file).stream()
                .findFirst()
                .orElseThrow(() -> new IOException("truncated or foreign: there is no whole JCStress result in it")));
    }

    private static TestResult result(TestInfo test, Observation observation) throws IOException {
        TestResult result = new TestResult(Status.NORMAL);
        observation.counts().forEach(result::addState);
        result.addMessage(JSON.writeValueAsString(new Extra(
                observation.cell(),
                observation.configuration(),
                observation.met(),
                observation.seconds(),
                observation.firstBrokenSeconds(),
                observation.firstBrokenSamples(),
                observation.specimen())));
        result.setConfig(config(test));
        return result;
    }

    private static TestConfig config(TestInfo test) {
        return new TestConfig(
                UNPARSED,
                test,
                0,
                List.of(),
                CompileMode.UNIFIED,
                new SchedulingClass(AffinityMode.NONE, test.threads(), NodeType.PACKAGE));
    }

    static Collection<TestResult> results(Path file) throws IOException {
        InProcessCollector collector = new InProcessCollector();
        try {
            DiskReadCollector reader = new DiskReadCollector(file.toString(), collector);
            reader.dump();
            reader.close();
        } catch (EOFException e) {
            throw new IOException("truncated: it ends inside its header", e);
        } catch (ZipException | ObjectStreamException | ClassNotFoundException | RuntimeException e) {
            throw new IOException("foreign: " + e, e);
        }
        return collector.getTestResults();
    }

    private static Observation observation(TestResult result) throws IOException {
        if (result.getMessages().isEmpty()) {
            throw new IOException("foreign: a JCStress result, but not of a cell");
        }
        Extra extra = JSON.readValue(result.getMessages().get(0), Extra.class);
        SortedMap<String, Long> counts = new TreeMap<>();
        result.getStateKeys().forEach(key -> counts.put(key, result.getCount(key)));
        return new Observation(
                extra.cell(),
                extra.configuration(),
                counts,
                extra.met(),
                extra.seconds(),
                extra.firstBrokenSeconds(),
                extra.firstBrokenSamples(),
                extra.specimen());
    }
}
