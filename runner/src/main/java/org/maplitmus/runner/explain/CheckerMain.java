package org.maplitmus.runner.explain;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.alone.OneThread;
import org.maplitmus.runner.explain.engine.AdapterSource;
import org.maplitmus.runner.explain.engine.Answer;
import org.maplitmus.runner.explain.engine.Engine;
import org.maplitmus.runner.explain.engine.Question;
import org.maplitmus.runner.explain.lincheck.LincheckEngine;
import org.maplitmus.runner.jvm.ParentWatch;

/**
 * The program of a JVM in which an engine looks for one interleaving.
 *
 * <p>Its arguments are the file for the answer, the id of a cell, the bound, and the results that are sought; the
 * catalogue, the cell and its adapter are on the class path.
 */
public final class CheckerMain {

    private static final String LINCHECK = "org/jetbrains/lincheck/";

    private CheckerMain() {}

    /** Answers, and ends the JVM, whatever threads the subject has left behind. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ReflectiveOperationException {
        ParentWatch.begin();
        drawTheSameLots();
        answer(List.of(arguments)).write(Path.of(arguments[0]));
        Runtime.getRuntime().halt(0);
    }

    /** A map may draw the seed of its hashes when it is made, which no engine sees; the texts have to be alike. */
    private static void drawTheSameLots() throws ReflectiveOperationException {
        Field seeder = ThreadLocalRandom.class.getDeclaredField("seeder");
        seeder.setAccessible(true);
        ((AtomicLong) seeder.get(null)).set(1);
    }

    private static Answer answer(List<String> arguments) throws IOException, InterruptedException {
        CellModel cell = cell(arguments.get(1));
        Question question =
                new Question(cell, arguments.subList(3, arguments.size()), Integer.parseInt(arguments.get(2)));
        Optional<Answer> alone = alone(question);
        if (alone.isPresent()) {
            return alone.get();
        }
        try {
            return answer(new LincheckEngine(), question, Class.forName(AdapterSource.className(cell)));
        } catch (ClassNotFoundException | LinkageError e) {
            return Answer.engineError(unloaded(e));
        }
    }

    /** What needs no second thread needs no interleaving. */
    static Optional<Answer> alone(Question question) throws InterruptedException {
        return new OneThread(question.cell())
                .refuted(false)
                .filter(alone -> question.seeks(alone.result()))
                .map(alone -> Answer.alone(alone.result(), alone.words()));
    }

    /** The runnable jar has Lincheck; the class path of somebody's tests need not. */
    private static String unloaded(Throwable failure) {
        return String.valueOf(failure.getMessage()).startsWith(LINCHECK)
                ? "Lincheck is not on the class path; add org.jetbrains.lincheck:lincheck"
                : "the scenario cannot be loaded: " + failure;
    }

    /** What {@code engine} answers, or that it failed. */
    static Answer answer(Engine engine, Question question, Class<?> adapter) {
        try {
            return engine.answer(question, adapter);
        } catch (OutOfMemoryError outOfMemory) {
            throw outOfMemory;
        } catch (Throwable failure) {
            return Answer.engineError("the engine failed: " + inALine(failure));
        }
    }

    /** An engine may put whole tables into its message. */
    private static String inALine(Throwable failure) {
        return failure.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .collect(Collectors.joining(" "));
    }

    private static CellModel cell(String id) throws IOException {
        return Catalogue.load(CheckerMain.class.getClassLoader())
                .cells()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IOException("no cell " + id));
    }
}
