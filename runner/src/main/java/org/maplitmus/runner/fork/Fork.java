package org.maplitmus.runner.fork;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Excerpt;
import org.maplitmus.report.collect.FileFault;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.runner.jvm.Configuration;
import org.maplitmus.runner.jvm.Ear;
import org.maplitmus.runner.sample.ForkJob;
import org.maplitmus.runner.sample.ForkLine;
import org.maplitmus.runner.sample.ForkMain;
import org.maplitmus.runner.sample.Orders;
import org.maplitmus.runner.sample.Watchdog;

/**
 * One forked virtual machine, as its parent sees it.
 *
 * <p>{@link #run()} is called once, by one thread; {@link #kill()} by any.
 */
public final class Fork {

    private static final int TAIL_LINES = 60;
    /** What ends a fork that is told to stop by SIGINT or SIGTERM. */
    private static final Set<Integer> TOLD_TO_STOP = Set.of(130, 143);

    /** The signal may end a fork before this program; a subject that ends its program so was not told to. */
    private static final int STOP_SECONDS = 5;

    private static final int SIGNAL_BASE = 128;
    private static final int SIGABRT_EXIT = 134;
    private static final long LAST_WORDS_MILLIS = 10_000;

    private final String classPath;
    private final Configuration configuration;
    private final List<CellModel> cells;
    private final ForkJob job;
    private final ForkListener listener;
    private final Deque<String> tail = new ArrayDeque<>();
    private final List<String> left;

    /* Written by run() once the process is there, read by kill() and the parent's watchdog. */
    private volatile Optional<Process> process = Optional.empty();
    private final CountDownLatch killed = new CountDownLatch(1);
    private volatile boolean silent;
    private volatile long lastWord;
    private volatile long patienceMillis;
    private String current = "";
    private boolean finished;
    private long launched;
    private double startSeconds;
    private ForkLine.Spent spent = ForkLine.Spent.NOTHING;

    public Fork(
            String classPath,
            Configuration configuration,
            List<CellModel> cells,
            Orders orders,
            ForkListener listener) {
        this.classPath = classPath;
        this.configuration = configuration;
        this.cells = List.copyOf(cells);
        this.job = new ForkJob(
                configuration.id(), cells.stream().map(CellModel::id).toList(), orders);
        this.listener = listener;
        this.left = new ArrayList<>(this.job.cells());
    }

    /** How it ended. */
    public enum End {
        /** All cells are done, or all that it had time for. */
        DONE,
        /** It failed on a cell, or the last one that it finished hung; others may go on in a new fork. */
        FAILED,
        /** It was told to stop. */
        INTERRUPTED
    }

    /** Starts the virtual machine and stays until it ends. */
    public End run() throws InterruptedException {
        try {
            Path directives = Files.createTempFile("maplitmus", ".directives");
            try {
                Files.writeString(directives, new Directives(configuration.compileMode()).of(cells));
                return attend(start(directives));
            } finally {
                Files.deleteIfExists(directives);
            }
        } catch (IOException e) {
            return fail(Mishap.Kind.NOT_STARTED, FileFault.words(e));
        }
    }

    /** The cells that have no result and have not failed, in order. */
    public List<CellModel> left() {
        return cells.stream()
                .filter(cell -> left.contains(cell.id()) && !cell.id().equals(current))
                .toList();
    }

    /** How long it took until its first cell, or until it ended if it had none; once it has ended. */
    public double startSeconds() {
        return startSeconds;
    }

    /** Where its time went from then on, as far as it said; once it has ended. */
    public ForkLine.Spent spent() {
        return spent;
    }

    /** Ends the virtual machine, now or as soon as it is there. */
    public void kill() {
        killed.countDown();
        process.map(Process::toHandle).ifPresent(ProcessHandle::destroyForcibly);
    }

    private Process start(Path directives) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(configuration.jdk().launcher().toString());
        command.addAll(configuration.flags());
        command.add("-XX:CompilerDirectivesFile=" + directives);
        command.addAll(List.of("-cp", classPath, ForkMain.class.getName()));
        launched = System.nanoTime();
        Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
        process = Optional.of(started);
        if (killed.getCount() == 0) {
            started.toHandle().destroyForcibly();
        }
        return started;
    }

    private End attend(Process started) throws IOException, InterruptedException {
        lastWord = System.nanoTime();
        patienceMillis = job.silenceMillis();
        Thread watch = new Thread(() -> watch(started), "watch");
        watch.setDaemon(true);
        watch.start();
        try {
            giveJob(started);
            int exit = Ear.hear(started, Excerpt.LONGEST, this::hear);
            noteStart();
            return end(exit);
        } finally {
            started.toHandle().destroyForcibly();
        }
    }

    /** A fork that does not take its job is about to end, and is judged by how it does. */
    private void giveJob(Process started) throws IOException {
        byte[] json = job.toJson();
        try (OutputStream out = started.getOutputStream()) {
            out.write(json);
        } catch (IOException brokenPipe) {
            keep("did not take its job: " + brokenPipe.getMessage());
        }
    }

    private void hear(String text) {
        Optional<ForkLine> line = ForkLine.of(text);
        line.ifPresent(this::note);
        if (line.isEmpty() && !text.isBlank()) {
            keep(text);
        }
    }

    private void note(ForkLine line) {
        lastWord = System.nanoTime();
        if (line instanceof ForkLine.Started started) {
            noteStart();
            current = started.cell();
            patienceMillis = cells.stream()
                    .filter(cell -> cell.id().equals(current))
                    .mapToLong(job::silenceMillis)
                    .findFirst()
                    .orElse(patienceMillis);
            tail.clear();
        } else if (line instanceof ForkLine.Finished done) {
            current = "";
            finished = true;
            left.remove(done.cell());
            listener.finished(configuration, done.cell());
        } else if (line instanceof ForkLine.Spent soFar) {
            spent = soFar;
        }
    }

    private void noteStart() {
        if (startSeconds == 0) {
            startSeconds = (System.nanoTime() - launched) / 1e9;
        }
    }

    private void keep(String text) {
        tail.addLast(text);
        if (tail.size() > TAIL_LINES) {
            tail.removeFirst();
        }
    }

    /** The parent's watchdog: for a fork whose own watchdog cannot run, as when it never reaches a safepoint. */
    private void watch(Process started) {
        try {
            while (!started.waitFor(100, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - lastWord > TimeUnit.MILLISECONDS.toNanos(patienceMillis + LAST_WORDS_MILLIS)) {
                    silent = true;
                    started.toHandle().destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private End end(int exit) throws InterruptedException {
        if (killed.await(TOLD_TO_STOP.contains(exit) ? STOP_SECONDS : 0, TimeUnit.SECONDS)) {
            return End.INTERRUPTED;
        }
        boolean between = current.isEmpty() && finished;
        boolean hung = exit == Watchdog.EXIT && between;
        if (left.isEmpty() && (exit == 0 || hung)) {
            return End.DONE;
        }
        if (exit == ForkMain.OUT_OF_TIME && between) {
            return End.DONE;
        }
        if (hung) {
            return End.FAILED;
        }
        return fail(kind(exit), detail(exit));
    }

    private boolean isOutOfMemory() {
        return tail.stream().anyMatch(line -> line.contains("java.lang.OutOfMemoryError"));
    }

    /** How large the heap was of a fork that ran out of it. */
    private String heap() {
        return isOutOfMemory()
                ? " with " + configuration.heap() + "; a larger heap is --jvm-arg=-Xmx2g, for example"
                : "";
    }

    private Mishap.Kind kind(int exit) {
        if (silent || hang(exit).isPresent()) {
            return Mishap.Kind.HUNG;
        }
        if (isOutOfMemory()) {
            return Mishap.Kind.OUT_OF_MEMORY;
        }
        if (exit > SIGNAL_BASE && exit != SIGABRT_EXIT) {
            return Mishap.Kind.KILLED;
        }
        return current.isEmpty() ? Mishap.Kind.NOT_STARTED : Mishap.Kind.CRASHED;
    }

    private String detail(int exit) {
        if (silent) {
            return "silent for more than " + patienceMillis / 1_000 + " s";
        }
        return hang(exit)
                .orElse(
                        exit > SIGNAL_BASE
                                ? "ended by signal " + (exit - SIGNAL_BASE)
                                : "ended with status " + exit + heap());
    }

    /** Why the fork gave itself up; nothing of a subject that ends its program with the same status. */
    private Optional<String> hang(int exit) {
        return tail.stream()
                .filter(line -> exit == Watchdog.EXIT && line.startsWith(Watchdog.SAYS))
                .map(line -> line.substring(Watchdog.SAYS.length()))
                .findFirst();
    }

    /** A fork that fails between two cells has failed on the one that it was about to run. */
    private End fail(Mishap.Kind kind, String detail) {
        if (kind != Mishap.Kind.NOT_STARTED && current.isEmpty() && !left.isEmpty()) {
            current = left.get(0);
        }
        listener.failed(new Mishap(kind, current, configuration.id(), detail, List.copyOf(tail)));
        return End.FAILED;
    }
}
