package org.maplitmus.runner.stress;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.collect.RunFolder;
import org.maplitmus.report.collect.StopSignal;
import org.maplitmus.report.judge.Judge;
import org.maplitmus.report.judge.Judge.Strictness;
import org.maplitmus.report.judge.Run;
import org.maplitmus.runner.bring.BringException;
import org.maplitmus.runner.bring.CellFolder;
import org.maplitmus.runner.bring.CompilationException;
import org.maplitmus.runner.bring.TriedOut;
import org.maplitmus.runner.classpath.ForkClassPath;
import org.maplitmus.runner.classpath.MissingLibraryException;
import org.maplitmus.runner.folder.DatedFolder;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.jvm.Machine;
import org.maplitmus.runner.model.KeptAnswers;
import org.maplitmus.runner.model.ModelQuestion;
import org.maplitmus.runner.model.ModelRun;
import org.maplitmus.runner.plan.Request;
import org.maplitmus.runner.plan.Terms;
import org.maplitmus.runner.trust.RunMark;
import org.maplitmus.runner.trust.UserKey;

/**
 * A run whose folder is there and whose cells are compiled: it can be started, watched, stopped and judged.
 *
 * @param request what is asked for
 * @param folder where its results go
 * @param stress the run itself, on hardware
 * @param model what the memory model is asked afterwards
 * @param judge who decides what passes
 */
public record PreparedRun(Request request, RunFolder folder, StressRun stress, ModelRun model, Judge judge) {

    /**
     * Prepares a run of {@code cells}, which are of the catalogue of {@code maps}.
     *
     * @throws BringException if this program has no compiler for them
     * @throws MissingLibraryException if a subject needs a library that is not there; nothing is written then
     * @throws IOException if its folder cannot be written, or a cell does not compile
     */
    public static PreparedRun of(TriedOut maps, Selection.Cells cells, Terms terms)
            throws BringException, MissingLibraryException, IOException {
        ForkClassPath.check(maps.inspected().jars().entries(), cells.all());
        Instant now = Instant.now();
        RunFolder folder = new RunFolder(DatedFolder.create(terms.out(), now));
        Request request = new Request(
                String.valueOf(folder.path().getFileName()),
                now,
                cells.chosen(),
                cells.controls(),
                terms,
                classPath(maps, folder, cells));
        StressRun stress = new StressRun(request, folder, Machine.describe());
        mark(folder.path(), stress);
        return new PreparedRun(
                request,
                folder,
                stress,
                modelOf(request),
                new Judge(
                        maps.inspected().catalogue(),
                        Strictness.of(terms.profile().label(), terms.allowNotRun()),
                        terms.minWeight()));
    }

    /** A user without a home, or with one that is full, has runs all the same: `repro` asks for them. */
    private static void mark(Path run, StressRun stress) {
        try {
            new RunMark(run, UserKey.ofUser())
                    .write(stress.soFar().session(), CellFolder.in(run).path());
        } catch (IOException withoutKey) {
            return;
        }
    }

    /** The makers of the maps are compiled already: a cell that does not compile is a fault of this program. */
    private static String classPath(TriedOut maps, RunFolder folder, Selection.Cells cells)
            throws BringException, MissingLibraryException, IOException {
        try {
            return CellFolder.in(folder.path()).fill(maps, cells.all());
        } catch (CompilationException e) {
            throw new IOException("a cell does not compile: " + e.getMessage(), e);
        }
    }

    /** The hardware's forks have every CPU; the model, which needs one, has its time after them. */
    private static ModelRun modelOf(Request request) {
        Terms terms = request.terms();
        Jdk jdk = terms.jdks().get(0);
        return new ModelRun(
                        jdk,
                        request.classPath(),
                        Stream.concat(request.cells().stream(), request.controls().stream())
                                .filter(cell -> cell.guarantee().trial() == null)
                                .toList(),
                        ModelQuestion.upTo(ModelLayer.WEAK, terms.profile().modelLimit()))
                .inRounds(
                        terms.profile().modelStart(),
                        KeptAnswers.ofUser(jdk.description().version()));
    }

    /**
     * Runs it on hardware, then asks the memory model as long as its time lasts, and keeps what it answers.
     *
     * @throws IOException if results cannot be written
     */
    public void run() throws IOException, InterruptedException {
        stress.run();
        Duration time = modelTime();
        if (!time.isZero()) {
            model.run(time, answer -> {});
            folder.write(model.answers());
        }
    }

    /** As much as the terms say, or what the hardware has left of the budget. */
    private Duration modelTime() {
        Duration left = request.terms().budget().minusMillis((long) (stress.seconds() * 1e3));
        Duration time = request.terms().modelTime();
        return left.compareTo(time) >= 0 ? time : left.isNegative() ? Duration.ZERO : left;
    }

    /** Ends it soon, since the signal {@code by} says so; what there is stays. Any thread may call it. */
    public void stop(StopSignal by) {
        stress.stop(by);
        model.stop();
    }

    /**
     * What has come of it so far.
     *
     * @throws IOException if the results cannot be read
     */
    public Run judged() throws IOException {
        return judge.judge(folder.collect());
    }
}
