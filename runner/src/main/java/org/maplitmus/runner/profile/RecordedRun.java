package org.maplitmus.runner.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.RawFile;
import org.maplitmus.runner.folder.Scratch;
import org.maplitmus.runner.fork.Fork;
import org.maplitmus.runner.fork.ForkListener;
import org.maplitmus.runner.jvm.CompileMode;
import org.maplitmus.runner.jvm.Compiler;
import org.maplitmus.runner.jvm.Configuration;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.jvm.JvmMode;
import org.maplitmus.runner.sample.Orders;
import org.maplitmus.runner.sample.Orders.Deadlines;
import org.maplitmus.runner.sample.Orders.Enough;
import org.maplitmus.runner.sample.Orders.Turn;

/**
 * One cell in one fork under the flight recorder, with every actor compiled by C2.
 *
 * <p>{@link #run} is called once; {@link #stop} may be called by any thread at any time.
 */
public final class RecordedRun {

    /** The recorder keeps the innermost frames of a stack, and those of the actor are at the outer end. */
    private static final int STACK_DEPTH = 512;

    private static final CompileMode COMPILE_MODE = new CompileMode(Compiler.C2, Compiler.C2);

    private final CellModel cell;
    private final Path recording;
    private final Path scratch;
    private final List<Mishap> mishaps = new ArrayList<>();
    private final Configuration configuration;
    private final Fork fork;

    /** Prepares {@code cell}; its recording goes into the existing folder {@code folder}. */
    public RecordedRun(CellModel cell, Options options, Path folder) {
        this.cell = cell;
        this.recording = folder.resolve("waits.jfr");
        this.scratch = folder.resolve("scratch").toAbsolutePath();
        this.configuration = configuration(options);
        this.fork = new Fork(
                options.classPath(), configuration, List.of(cell), orders(options), ForkListener.of(mishaps::add));
    }

    /**
     * How to run it.
     *
     * @param jdk the installation that runs the fork
     * @param jvmArguments flags to add to the fork
     * @param length how long to sample; a trial is sampled as often as it asks
     * @param patience how long the cell may be silent beyond that before it counts as hung
     * @param classPath where the fork finds the cell, its subject and this program
     * @param growth with how many entries the subject grows, if that is known
     */
    public record Options(
            Jdk jdk,
            List<String> jvmArguments,
            Duration length,
            Duration patience,
            String classPath,
            List<Integer> growth) {

        /** Copies the lists. */
        public Options {
            growth = List.copyOf(growth);
            jvmArguments = List.copyOf(jvmArguments);
        }
    }

    /**
     * Runs the cell to its end and returns the file of the recording.
     *
     * @throws IOException if the fork fails, or is stopped, or the file system fails
     */
    public Path run() throws IOException, InterruptedException {
        Files.createDirectories(scratch);
        try {
            RawFile.in(scratch, configuration.id()).begin(cell.id(), configuration.id());
            Fork.End end = fork.run();
            if (end != Fork.End.DONE) {
                throw new IOException(cell.id() + ": the fork " + failure());
            }
            return recording;
        } finally {
            Scratch.delete(scratch);
        }
    }

    /** Ends the fork, now or as soon as it is there. */
    public void stop() {
        fork.kill();
    }

    private String failure() {
        return mishaps.stream()
                .findFirst()
                .map(mishap -> "failed (" + mishap.kind().words() + "): " + mishap.detail()
                        + String.join(
                                "\n  ",
                                Stream.concat(Stream.of(""), mishap.tail().stream())
                                        .toList()))
                .orElse("was stopped");
    }

    private Configuration configuration(Options options) {
        List<String> flags = new ArrayList<>();
        flags.add("-XX:FlightRecorderOptions=stackdepth=" + STACK_DEPTH + ",repository=" + scratch);
        flags.addAll(options.jvmArguments());
        return new Configuration(options.jdk(), JvmMode.TIERED, COMPILE_MODE, 0, 0, flags);
    }

    private Orders orders(Options options) {
        long millis = options.length().toMillis();
        return Orders.into(
                        scratch,
                        new Turn(millis, millis),
                        new Enough(Long.MAX_VALUE, false),
                        new Deadlines(millis, options.patience().toMillis()))
                .growingAt(options.growth())
                .recordedIn(recording);
    }
}
