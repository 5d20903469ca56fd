package org.maplitmus.runner.stock;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.CpuNeed;
import org.maplitmus.runner.folder.Scratch;
import org.maplitmus.runner.jvm.CompileMode;
import org.maplitmus.runner.jvm.Configuration;
import org.maplitmus.runner.plan.Batch;
import org.maplitmus.runner.plan.Configurations;
import org.maplitmus.runner.plan.Request;

/**
 * JCStress' own launcher, put to the same cells with the same virtual machines as a request's most telling compile
 * mode.
 *
 * <p>It writes into the folder where it is started, ends well also when it ran nothing, and chooses its own flags
 * unless it is given some; so it runs in a folder of its own, once for each way to compile, and what counts is what it
 * wrote.
 *
 * @param request what the cells were run by
 */
public record StockHarness(Request request) {

    /* As long as a twin may take here in one configuration, in slices that the launcher likes. */
    private static final int ITERATIONS = 5;
    private static final int ITERATION_MILLIS = 800;

    private static final long START_SECONDS = 600;
    private static final int OUTPUT_LINES = 20;

    /**
     * What it saw.
     *
     * @param results of all tests and forks
     * @param seconds how long it took in all
     */
    public record Outcome(List<StockResult> results, double seconds) {

        /** Copies the list. */
        public Outcome {
            results = List.copyOf(results);
        }
    }

    /** How long it sampled for {@code results}, in seconds. On JDK 17 it runs every test once more for biased locks. */
    public static double samplingSeconds(List<StockResult> results) {
        return results.size() * ITERATIONS * ITERATION_MILLIS / 1e3;
    }

    /** The cells of the request that it knows and this machine has enough CPUs for. */
    public List<CellModel> cells(int cpus) {
        return request.cells().stream()
                .filter(cell ->
                        !Batch.isTrial(cell) && new CpuNeed(cell.guarantee().threads(), cpus).isMet())
                .toList();
    }

    /**
     * Runs {@code cells}.
     *
     * @throws IOException if it fails, with the end of what it printed
     */
    public Outcome run(List<CellModel> cells) throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<StockResult> results = new ArrayList<>();
        for (Configuration configuration : configurations()) {
            results.addAll(run(configuration, cells));
        }
        return new Outcome(results, (System.nanoTime() - start) / 1e9);
    }

    private List<Configuration> configurations() {
        return Configurations.of(request.terms())
                .filter(each -> each.round() == 0 && each.compileMode().equals(CompileMode.ALL.get(0)))
                .filter(each -> each.jdk().equals(request.terms().jdks().get(0)))
                .toList();
    }

    private List<StockResult> run(Configuration configuration, List<CellModel> cells)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("maplitmus-jcstress");
        try {
            Path output = folder.resolve("output.txt");
            Process launcher = new ProcessBuilder(command(configuration, cells))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            await(launcher, output, cells.size());
            return read(folder, output);
        } finally {
            Scratch.delete(folder);
        }
    }

    private List<String> command(Configuration configuration, List<CellModel> cells) {
        return List.of(
                configuration.jdk().launcher().toString(),
                "-cp",
                absolute(request.classPath()),
                org.openjdk.jcstress.Main.class.getName(),
                "-t",
                cells.stream()
                        .map(cell -> Pattern.quote(cell.className()))
                        .collect(Collectors.joining("|", "^(", ")$")),
                "-jvmArgs",
                String.join(" ", configuration.flags()),
                "-sc",
                "false",
                "-af",
                "NONE",
                "-f",
                "1",
                "-fsm",
                "1",
                "-iters",
                Integer.toString(ITERATIONS),
                "-time",
                Integer.toString(ITERATION_MILLIS),
                "-r",
                "report");
    }

    /** The launcher starts in another folder. */
    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator, -1))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void await(Process launcher, Path output, int cells) throws IOException, InterruptedException {
        try {
            long limit = START_SECONDS + cells * 15L * ITERATIONS * ITERATION_MILLIS / 1_000;
            if (!launcher.waitFor(limit, TimeUnit.SECONDS)) {
                throw new IOException("JCStress' launcher did not end within " + limit + " s: " + tail(output));
            }
        } finally {
            launcher.descendants().forEach(ProcessHandle::destroyForcibly);
            launcher.destroyForcibly();
        }
    }

    private static List<StockResult> read(Path folder, Path output) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path results = files.filter(
                            file -> String.valueOf(file.getFileName()).matches("jcstress-results-.*\\.bin\\.gz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("JCStress' launcher wrote no results: " + tail(output)));
            return StockResult.read(results);
        }
    }

    private static String tail(Path output) {
        try (Stream<String> lines = Files.lines(output)) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - OUTPUT_LINES), all.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
