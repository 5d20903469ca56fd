package org.maplitmus.runner.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.Trial;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Collected;
import org.maplitmus.report.collect.Difference;
import org.maplitmus.report.collect.FileFault;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.Observation;
import org.maplitmus.report.collect.RawFile;
import org.maplitmus.report.collect.RawTail;
import org.maplitmus.report.collect.RunFolder;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.StopSignal;
import org.maplitmus.report.collect.TableGrowth;
import org.maplitmus.report.judge.Judge;
import org.maplitmus.runner.fork.Fork;
import org.maplitmus.runner.fork.ForkListener;
import org.maplitmus.runner.jvm.Configuration;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.plan.Batch;
import org.maplitmus.runner.plan.Leg;
import org.maplitmus.runner.plan.Plan;
import org.maplitmus.runner.plan.Request;
import org.maplitmus.runner.plan.Terms;
import org.maplitmus.runner.reach.GrowthLook;
import org.maplitmus.runner.sample.Orders;

/**
 * One run: forks by plan until the plan or the budget is at its end, or somebody says stop.
 *
 * <p>{@link #run()} is called once. The other methods may be called by any thread at any time. The session record is on
 * disk from the beginning and renewed after every fork, so that a run that is cut short can be reported.
 */
public final class StressRun {

    /** CPUs that one lane of forks may keep busy: the most actors a scenario can have. */
    private static final int CPUS_PER_LANE = 4;

    private static final int LOOKING_PARTS = 10;
    private static final Duration LEAST_LOOKING = Duration.ofSeconds(6);
    private static final Duration MOST_LOOKING = Duration.ofSeconds(30);

    /**
     * How long the report takes where a fork starts as fast as is planned, and the share of the budget it gets at most.
     */
    private static final double REPORT_SECONDS = 1.5;

    private static final double REPORT_SHARE = 0.1;

    private final Request request;
    private final RunFolder folder;
    private final Session.Host host;
    private final Plan plan;
    private final int lanes;
    private final Account account;
    private final GrowthLook look;

    private final long start;
    private final List<Observation> observations = new CopyOnWriteArrayList<>();
    private final Map<String, RawTail> tails = new ConcurrentHashMap<>();
    private final List<Mishap> mishaps = new CopyOnWriteArrayList<>();
    private final Set<Fork> running = ConcurrentHashMap.newKeySet();

    /* Written by run() before the first fork, read by whoever asks for the session. */
    private volatile List<TableGrowth> growths = List.of();

    /* Written by stop(), read by all lanes: volatile, so that no lane starts a fork afterwards. */
    private volatile @Nullable StopSignal stoppedBy;

    /* Written by run() at its end, read by whoever asks for the session. */
    private volatile boolean ended;

    /* Written by run() at its beginning, read by whoever asks for the session. */
    private volatile Map<String, Difference> alone = Map.of();

    /** Plans {@code request} for the machine {@code host}; its results go into {@code folder}. */
    public StressRun(Request request, RunFolder folder, Session.Host host) {
        this.request = request;
        this.folder = folder;
        this.host = host;
        this.plan = Plan.of(request, host.cpus());
        this.lanes = Math.max(1, host.cpus() / CPUS_PER_LANE);
        this.account = new Account(lanes);
        this.look = new GrowthLook(
                new GrowthLook.Means(
                        request.terms().jdks().get(0),
                        request.terms().jvmArguments(),
                        request.classPath(),
                        lookingTime(request.terms().budget())),
                plan.batches().stream().flatMap(batch -> batch.cells().stream()).toList());
        this.start = request.terms().call().began();
    }

    /**
     * Runs the plan.
     *
     * @throws IOException if results cannot be written
     */
    public void run() throws IOException, InterruptedException {
        Files.createDirectories(folder.raw());
        record();
        try {
            if (!request.terms().hardwareTime().isZero()) {
                sample();
            }
        } finally {
            ended = true;
            record();
        }
    }

    private void sample() throws IOException, InterruptedException {
        askOneThread();
        growths = look.found();
        ExecutorService forks = Executors.newFixedThreadPool(lanes);
        try {
            List<Configuration> first =
                    plan.configurations().stream().filter(plan::isFirst).toList();
            walk(plan.firstLeg(), first, forks);
            for (long aim : plan.furtherAims()) {
                walk(plan.furtherLeg(aim, cell -> cell.promised() && isOpen(cell, aim)), first, forks);
            }
            furtherConfigurations(first.size(), forks);
        } finally {
            forks.shutdownNow();
        }
    }

    /** Verdicts come before further configurations, which have no share in what is left. */
    private void furtherConfigurations(int before, ExecutorService forks) throws IOException, InterruptedException {
        List<Configuration> all = plan.configurations();
        for (Configuration further : all.subList(before, all.size())) {
            pass(further, plan.firstLeg(), new Shares(0, 0), forks);
        }
    }

    private boolean isOpen(CellModel cell, long aim) {
        List<Observation> seen = observations.stream()
                .filter(each -> each.cell().equals(cell.id()))
                .toList();
        return Judge.mayGoOn(cell, seen, aim)
                && mishaps.stream().noneMatch(mishap -> mishap.cell().equals(cell.id()));
    }

    private void askOneThread() throws IOException, InterruptedException {
        alone = new AloneFork(request, this::isStopped).differences(request.cells());
    }

    /** A tenth of the budget, and never less or more than so long. */
    private static Duration lookingTime(Duration budget) {
        Duration share = budget.dividedBy(LOOKING_PARTS);
        if (share.compareTo(LEAST_LOOKING) < 0) {
            return LEAST_LOOKING;
        }
        return share.compareTo(MOST_LOOKING) > 0 ? MOST_LOOKING : share;
    }

    /** Starts no more forks and ends those that run, since the signal {@code by} says so. */
    public void stop(StopSignal by) {
        stoppedBy = by;
        look.stop();
        running.forEach(Fork::kill);
    }

    private boolean isStopped() {
        return stoppedBy != null;
    }

    /** Everything seen so far. */
    public Collected soFar() {
        return new Collected(folder.path(), session(), observations, List.of(), List.of());
    }

    /** How long the planned cells take on an idle machine, each in one configuration, in seconds. */
    public double leastSeconds() {
        return plan.leastSeconds();
    }

    /** Whether its forks are over. */
    public boolean isOver() {
        return ended;
    }

    /** How many results the plan holds. */
    public int planned() {
        return plan.results();
    }

    /** How many of them are there. */
    public int done() {
        return plan.results(observations);
    }

    /** How long it has been running, in seconds. */
    public double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /**
     * How long it may still run, in seconds, within the budget: the rest of the plan at the pace so far. What is beyond
     * the plan takes what is left.
     */
    public double secondsLeft() {
        int done = done();
        int rest = planned() - done;
        return done == 0 || rest == 0 ? budgetLeft() : Math.min(budgetLeft(), seconds() * rest / done);
    }

    private double budgetLeft() {
        return Math.max(0, request.terms().hardwareTime().toMillis() / 1e3 - seconds());
    }

    private RawTail tail(Configuration configuration) {
        return tails.computeIfAbsent(configuration.id(), id -> new RawTail(RawFile.in(folder.raw(), id)));
    }

    private void walk(Leg leg, List<Configuration> configurations, ExecutorService forks)
            throws IOException, InterruptedException {
        double ahead = configurations.stream()
                .mapToDouble(configuration -> leg.batches().stream()
                        .mapToDouble(batch -> plan.expectedSeconds(configuration, batch))
                        .sum())
                .sum();
        Shares shares = new Shares(ahead, leg.keptSeconds());
        for (Configuration configuration : configurations) {
            pass(configuration, leg, shares, forks);
        }
    }

    private void pass(Configuration configuration, Leg leg, Shares shares, ExecutorService forks)
            throws IOException, InterruptedException {
        begin(configuration);
        List<Future<?>> running = new ArrayList<>();
        for (Batch batch : leg.batches()) {
            running.add(forks.submit(() -> {
                run(configuration, batch, leg.aim(), shares);
                return null;
            }));
        }
        for (Future<?> fork : running) {
            await(fork);
        }
    }

    private void begin(Configuration configuration) throws IOException {
        RawFile.in(folder.raw(), configuration.id()).begin(request.id(), configuration.id());
    }

    private static void await(Future<?> fork) throws IOException, InterruptedException {
        try {
            fork.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw new IOException(
                    cause instanceof IOException fault ? FileFault.words(fault) : String.valueOf(cause), cause);
        }
    }

    /** Runs the cells of one subject; after a failure, the cells behind it go on in a new fork. */
    private void run(Configuration configuration, Batch batch, long aim, Shares shares)
            throws IOException, InterruptedException {
        List<CellModel> left = batch.cells().stream()
                .filter(cell -> plan.runs(configuration, cell))
                .filter(cell -> !plan.untilBroken(batch) || !refuted(cell))
                .filter(cell -> !hung(cell))
                .toList();
        double allowance = lanes * shares.next(plan.expectedSeconds(configuration, batch), budgetLeft());
        while (!left.isEmpty() && !isStopped() && affordable(configuration, batch, left)) {
            Orders orders = plan.orders(configuration, batch, folder.raw(), aim, allowance)
                    .growingAt(session()
                            .growth(batch.cells().get(0).subject().name())
                            .entries())
                    .endingAfter((long) (Math.max(0, samplingLeft() - startSeconds()) * 1e3));
            Fork fork = new Fork(request.classPath(), configuration, left, orders, listener());
            Fork.End end = attend(fork);
            left = end == Fork.End.FAILED && fork.left().size() < left.size() ? fork.left() : List.of();
            begin(configuration);
            record();
        }
    }

    private Fork.End attend(Fork fork) throws InterruptedException {
        running.add(fork);
        try {
            if (isStopped()) {
                fork.kill();
            }
            return fork.run();
        } finally {
            running.remove(fork);
            account.add(fork.startSeconds(), fork.spent());
        }
    }

    private boolean refuted(CellModel cell) {
        return observations.stream().anyMatch(seen -> seen.cell().equals(cell.id()) && seen.firstBrokenSamples() >= 0);
    }

    /** It would hang again, each time for seconds. */
    private boolean hung(CellModel cell) {
        return observations.stream()
                .anyMatch(seen -> seen.cell().equals(cell.id()) && seen.counts().containsKey(Trial.HANG));
    }

    /** Essential cells run while a fork can start; the others only if all of them fit into what is left. */
    private boolean affordable(Configuration configuration, Batch batch, List<CellModel> cells) {
        double needed =
                plan.isEssential(configuration, batch) ? startSeconds() : plan.forkSeconds(cells) * account.slowness();
        return account.isEmpty() || samplingLeft() > needed;
    }

    /** What is left of the budget for forks: the report takes longer where they start slowly. */
    private double samplingLeft() {
        double most = REPORT_SHARE * request.terms().budget().toMillis() / 1e3;
        return budgetLeft() - Math.min(most, REPORT_SECONDS * account.slowness());
    }

    /** How long the next fork will take to start. */
    private double startSeconds() {
        return Plan.FORK_SECONDS * account.slowness();
    }

    private ForkListener listener() {
        return new ForkListener() {
            @Override
            public void finished(Configuration configuration, String cell) {
                try {
                    observations.add(tail(configuration).take(cell));
                } catch (IOException e) {
                    failed(new Mishap(
                            Mishap.Kind.CRASHED, cell, configuration.id(), String.valueOf(e.getMessage()), List.of()));
                }
            }

            @Override
            public void failed(Mishap mishap) {
                mishaps.add(mishap);
            }
        };
    }

    private synchronized void record() throws IOException {
        folder.write(session());
    }

    private Session session() {
        Terms terms = request.terms();
        StopSignal signal = stoppedBy;
        return new Session(
                request.id(),
                request.started(),
                seconds(),
                terms.call().command(),
                terms.call().program(),
                terms.profile().label(),
                terms.budget().toSeconds(),
                terms.profile().aim(),
                terms.seed(),
                host,
                terms.jdks().stream().map(Jdk::description).toList(),
                plan.described(),
                Stream.concat(planned(request.cells(), false), planned(request.controls(), true))
                        .toList(),
                mishaps,
                growths,
                account.times(seconds()),
                signal != null,
                signal,
                ended,
                alone);
    }

    private Stream<Session.PlannedCell> planned(List<CellModel> cells, boolean control) {
        Set<String> sampled = observations.stream().map(Observation::cell).collect(Collectors.toSet());
        Set<String> without = new HashSet<>(plan.spareCells());
        without.removeAll(sampled);
        return cells.stream()
                .map(cell -> new Session.PlannedCell(
                        cell.id(),
                        cell.guarantee().threads(),
                        control,
                        without.contains(cell.id()),
                        sampled.contains(cell.id())));
    }
}
