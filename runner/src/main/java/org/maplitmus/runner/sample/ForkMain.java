package org.maplitmus.runner.sample;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.Growth;
import org.maplitmus.contract.Thrown;
import org.maplitmus.contract.Trial;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.contract.convert.KeysInUse;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.TrialModel;
import org.maplitmus.report.collect.KeyTally;
import org.maplitmus.report.collect.Observation;
import org.maplitmus.report.collect.RawFile;
import org.maplitmus.runner.alone.OneThread;
import org.maplitmus.runner.jvm.ParentWatch;
import org.maplitmus.runner.keys.KeyChoice;
import org.maplitmus.runner.keys.KeyTurns;
import org.maplitmus.runner.record.WaitRecorder;
import org.openjdk.jcstress.infra.TestInfo;

/**
 * The program of a fork: runs the cells of one {@link ForkJob} and writes a raw result after each.
 *
 * <p>It speaks to its parent in {@link ForkLine}s on standard output; what the subjects print goes to standard error.
 * It halts when its job is done: threads that a subject left behind do not keep it.
 */
public final class ForkMain {

    /** The exit status of a fork whose time was over before its last cell. */
    public static final int OUT_OF_TIME = 84;

    /** What the name of a generated runner ends with. */
    private static final String RUNNER = "_jcstress";

    private final ForkJob job;
    private final Orders orders;
    private final Map<String, CellModel> cells;
    private final PrintStream parent;
    private final Watchdog watchdog;
    private final Stopwatch stopwatch = new Stopwatch();
    private final Pace pace;
    private final KeyChoice keys = new KeyChoice();
    private final long start = System.nanoTime();

    /* An actor of the last cell will keep a CPU busy for ever: no further cell is run beside it. */
    private boolean hung;

    private ForkMain(ForkJob job, Catalogue catalogue, PrintStream parent) {
        this.job = job;
        this.cells =
                catalogue.cells(Set.copyOf(job.cells())).collect(Collectors.toMap(CellModel::id, Function.identity()));
        this.parent = parent;
        this.watchdog = new Watchdog(System.err);
        this.orders = job.orders();
        this.pace = new Pace(orders.deadlines().allowanceMillis(), job.cells().size());
    }

    /** Takes samples until there are enough. */
    private interface Sampling {

        void run() throws HangException, IOException, InterruptedException;
    }

    /** Reads the job from standard input and runs it. */
    public static void main(String[] arguments) throws Exception {
        PrintStream parent = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        ParentWatch.begin();
        ForkJob job = ForkJob.fromJson(System.in);
        Growth.foundAt(job.orders().growth());
        new ForkMain(job, Catalogue.load(ForkMain.class.getClassLoader()), parent).run();
        Runtime.getRuntime().halt(0);
    }

    private void run() throws IOException, InterruptedException {
        for (String id : job.cells()) {
            if (isOver() && !id.equals(job.cells().get(0))) {
                Runtime.getRuntime().halt(OUT_OF_TIME);
            }
            CellModel cell = cell(id);
            say(new ForkLine.Started(id));
            watchdog.watch(job.silenceMillis(cell));
            Thrown.reset();
            run(cell);
            KeysInUse.choose(KeyKind.SMALL);
            stopwatch.begin(Phase.WARM_UP);
            say(new ForkLine.Finished(id));
            say(stopwatch.spent());
            if (hung) {
                Runtime.getRuntime().halt(Watchdog.EXIT);
            }
        }
    }

    private boolean isOver() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)
                >= orders.deadlines().lastMillis();
    }

    private CellModel cell(String id) throws IOException {
        CellModel cell = cells.get(id);
        if (cell == null) {
            throw new IOException("the fork's class path has no cell " + id);
        }
        return cell;
    }

    private void say(ForkLine line) {
        parent.print("\n" + line.text() + "\n");
        parent.flush();
    }

    private void run(CellModel cell) throws IOException, InterruptedException {
        Observation observation = observed(cell, test(cell));
        stopwatch.begin(Phase.WRITING);
        RawFile.in(Path.of(orders.rawFolder()), job.configuration()).append(observation);
    }

    /** What the samples show; of a subject that lacks what the scenario needs, no more than its exception. */
    private Observation observed(CellModel cell, TestInfo test) throws IOException, InterruptedException {
        CellCounts seen = new CellCounts(cell);
        try {
            TrialModel trial = cell.guarantee().trial();
            if (trial == null) {
                sample(cell, test, seen);
            } else {
                sample(cell, trial, seen);
            }
            askOneThread(cell, seen, false);
            return seen.observation(job.configuration());
        } catch (UnpreparedException unprepared) {
            Thrown.keep(unprepared.root());
            return new CellCounts(cell).observation(job.configuration());
        } catch (HangException e) {
            return hung(cell, seen, e);
        }
    }

    /** Behind what failed in a race: whether it takes one. */
    private void askOneThread(CellModel cell, CellCounts seen, boolean afterHang) throws InterruptedException {
        if (cell.guarantee().trial() == null && (afterHang || seen.holdsFailure())) {
            say(stopwatch.spent());
            watchdog.watch(job.silenceMillis(cell) + OneThread.MOST.toMillis());
            KeysInUse.choose(afterHang ? KeysInUse.kind() : seen.suspect());
            OneThread oneThread = new OneThread(cell);
            oneThread.refuted(afterHang).ifPresent(seen::refutedBy);
            hung |= oneThread.leftBehind();
        }
    }

    /** A recording that has no end is worth nothing: without one, the hang is an outcome. */
    private Observation hung(CellModel cell, CellCounts seen, HangException e) throws InterruptedException {
        if (orders.recording() != null) {
            watchdog.giveUp(e);
        }
        hung = true;
        seen.add(Trial.HANG);
        seen.note();
        askOneThread(cell, seen, true);
        return seen.observation(
                job.configuration(),
                Stream.concat(Stream.of(String.valueOf(e.getMessage())), e.whereabouts().stream())
                        .toList());
    }

    /**
     * What JCStress knows of the cell, without its list of all tests, which takes longer to read than a cell to sample.
     * A trial is none of its tests.
     */
    private static TestInfo test(CellModel cell) {
        String name = cell.className();
        List<String> actors =
                cell.guarantee().actors().stream().map(ActorModel::name).toList();
        return actors.isEmpty()
                ? new TestInfo(name, name, name, cell.guarantee().statement(), 1, List.of("trial"), false)
                : new TestInfo(name, name, name + RUNNER, cell.guarantee().statement(), actors.size(), actors, false);
    }

    private void sample(CellModel cell, TrialModel trial, CellCounts seen)
            throws HangException, IOException, InterruptedException {
        TrialSampler sampler = new TrialSampler(cell.className(), trial.seconds());
        begin(seen);
        recorded(seen, () -> {
            String result;
            do {
                result = sampler.sample();
                seen.add(result);
                seen.meet(seen.samples());
                seen.note();
            } while (!result.equals(Trial.HANG) && !enough(cell, trial, seen));
        });
    }

    private boolean enough(CellModel cell, TrialModel trial, CellCounts seen) {
        return seen.millis() >= job.limitMillis(cell) || seen.telling() >= trial.times() || isFound(seen);
    }

    private void sample(CellModel cell, TestInfo test, CellCounts seen)
            throws HangException, IOException, InterruptedException {
        long slice = orders.turn().sliceMillis();
        List<KeyTally> chosen = keys.of(cell, orders.keys(), orders.growth());
        chosen.forEach(seen::expect);
        KeyTurns turns = KeyTurns.of(chosen);
        Sampler sampler =
                new Sampler(test, turns.millis(slice), orders.deadlines().hangMillis());
        sampler.warmUp();
        seen.weigh(sampler.heaviness());
        begin(seen);
        long least = turns.alternate() ? Strides.stretched(test, slice) : 0;
        Pace.Part part = pace.next();
        recorded(seen, () -> {
            do {
                KeysInUse.choose(turns.next());
                seen.add(sampler.slice());
                seen.meet(sampler.met());
                seen.note();
            } while (!isFound(seen) && (!turns.differed() || goesOn(cell, seen, least, part)));
        });
    }

    private boolean goesOn(CellModel cell, CellCounts seen, long leastMillis, Pace.Part part) {
        return seen.millis() < leastMillis
                || (seen.millis() < limitMillis(cell, seen, part)
                        && seen.met() < orders.enough().aim());
    }

    private long limitMillis(CellModel cell, CellCounts seen, Pace.Part part) {
        boolean borrows = cell.promised() && seen.met() < orders.enough().least();
        return Math.min(orders.turn().limitMillis(), Math.max(orders.turn().sliceMillis(), part.millis(borrows)));
    }

    private boolean isFound(CellCounts seen) {
        return orders.enough().untilBroken() && seen.found();
    }

    private void begin(CellCounts seen) {
        stopwatch.begin(Phase.SAMPLING);
        seen.begin();
    }

    private void recorded(CellCounts seen, Sampling sampling) throws HangException, IOException, InterruptedException {
        if (orders.recording() == null) {
            sampling.run();
        } else {
            WaitRecorder recorder = WaitRecorder.start();
            sampling.run();
            recorder.stop(Path.of(orders.recording()), seen.samples());
        }
    }
}
