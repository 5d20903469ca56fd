package org.maplitmus.runner.alone;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.Thrown;
import org.maplitmus.contract.Trial;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Alone;
import org.maplitmus.report.collect.Difference;
import org.maplitmus.report.collect.Specimen;

/**
 * Tells whether it takes a race to refute a cell.
 *
 * <pre>
 * One thread runs the actors to their end, one after the other, in every order. What refutes the guarantee then needs no
 * second thread. It must show as well if each actor has a thread of its own that ends before the next begins: a lock may
 * know its owner, and then one thread is not what two in turn are.
 *
 * This happens in the fork, behind the samples of a cell that failed: it costs nothing where nothing failed, and a fork
 * that the subject ends with is no other than one that it ends with in a race. A hang counts only if every order ends
 * with it, for an actor may wait for another one, and only of a cell that hung in a race.
 * </pre>
 *
 * <p>Not thread-safe.
 */
public final class OneThread {

    /** How long the answer may take. */
    public static final Duration MOST = Duration.ofSeconds(10);

    /** A hang was seen before, in a race, where more was asked for. */
    private static final long HANG_CPU_MILLIS = 300;

    private final CellModel cell;
    private final long start = System.nanoTime();
    private boolean leftBehind;

    /** For {@code cell}, which has actors, and is on the class path. */
    public OneThread(CellModel cell) {
        this.cell = cell;
    }

    /** Whether a thread is left behind that will keep a CPU busy for ever. */
    public boolean leftBehind() {
        return leftBehind;
    }

    /** What refutes the guarantee, if anything does; {@code hung} says whether the cell hung in a race. */
    public Optional<Alone> refuted(boolean hung) throws InterruptedException {
        List<SoloSample> samples = SoloSample.all(cell);
        int hangs = 0;
        for (SoloSample sample : samples) {
            Optional<String> result = result(sample);
            if (result.isEmpty() && !(leftBehind && hung)) {
                return Optional.empty();
            }
            if (result.isEmpty()) {
                hangs++;
            } else if (refutes(result.get()) && refutesInTurn(sample)) {
                return Optional.of(alone(sample, result.get()));
            }
        }
        return hangs == samples.size()
                ? Optional.of(new Alone(samples.get(0).names(), Trial.HANG, null, ""))
                : Optional.empty();
    }

    private boolean refutes(String result) {
        return cell.outcome(result).kind().refutes()
                || cell.guarantee().result().marksException(result);
    }

    private boolean refutesInTurn(SoloSample sample) throws InterruptedException {
        return inTime(sample::inThreadsOfTheirOwn).filter(this::refutes).isPresent();
    }

    private Optional<String> result(SoloSample sample) throws InterruptedException {
        return inTime(sample::inOneThread);
    }

    /** What may take no end, or fail. */
    @FunctionalInterface
    private interface Attempt<T> {

        @Nullable
        T value() throws ReflectiveOperationException;
    }

    /** A value, unless there is none, or it takes too long. */
    private <T> Optional<T> inTime(Attempt<T> attempt) throws InterruptedException {
        AtomicReference<@Nullable T> value = new AtomicReference<>();
        LoneThread.End end = LoneThread.run(
                () -> {
                    try {
                        value.set(attempt.value());
                    } catch (ReflectiveOperationException | RuntimeException | LinkageError noAnswer) {
                        value.set(null);
                    }
                },
                () -> 0,
                new LoneThread.Limits(HANG_CPU_MILLIS, MOST.toMillis() - (System.nanoTime() - start) / 1_000_000));
        leftBehind |= end != LoneThread.End.DONE;
        return end == LoneThread.End.DONE ? Optional.ofNullable(value.get()) : Optional.empty();
    }

    private Alone alone(SoloSample sample, String result) throws InterruptedException {
        Difference difference = inTime(() -> difference(sample)).orElse(null);
        String missing = cell.guarantee().result().marksException(result)
                ? inTime(this::missing).orElse("")
                : "";
        return new Alone(sample.names(), result, difference, missing);
    }

    private @Nullable Difference difference(SoloSample sample) throws ReflectiveOperationException {
        if (!(new SubjectMaker(cell.subject().factory()).make() instanceof Map<?, ?> map)) {
            return null;
        }
        RecordedCalls ours = new RecordedCalls(map);
        RecordedCalls reference = new RecordedCalls(new HashMap<>());
        sample.with(ours.view());
        sample.with(reference.view());
        return ours.differenceTo(reference).orElse(null);
    }

    /** The operation that the scenario called when the first exception was thrown, if the map lacks it. */
    private @Nullable String missing() throws ReflectiveOperationException {
        Throwable thrown = Thrown.specimen();
        SubjectMaker maker = new SubjectMaker(cell.subject().factory());
        if (thrown == null || !(maker.make() instanceof Map)) {
            return null;
        }
        Optional<String> operation =
                new Specimen(lines(thrown), cell.guarantee().className()).operation();
        return operation.isPresent() && MissingOperation.is(maker, operation.get(), Reply.thrown(thrown))
                ? operation.get()
                : null;
    }

    private static List<String> lines(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString().lines().toList();
    }
}
