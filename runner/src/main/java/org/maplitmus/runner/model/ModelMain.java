package org.maplitmus.runner.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.runner.jvm.ParentWatch;
import org.maplitmus.weak.load.ModelLoader;

/**
 * The program of a JVM in which the explorer answers about one cell after the other.
 *
 * <p>Its argument is the file for the answers, a line of JSON each; the job is on its standard input, and the catalogue
 * and the cells are on the class path. On a JDK whose {@link Canaries} fail, each answer says so.
 */
public final class ModelMain {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ModelMain() {}

    /** Answers, and ends the JVM, whatever threads the subject has left behind. */
    public static void main(String[] arguments) throws IOException {
        ParentWatch.begin();
        ModelJob job = ModelJob.fromJson(System.in);
        Map<String, CellModel> cells = Catalogue.load(ModelMain.class.getClassLoader())
                .cells()
                .collect(Collectors.toMap(CellModel::id, Function.identity()));
        Optional<String> failure = Canaries.failure();
        Map<String, ModelLoader> loaders = new HashMap<>();
        try (BufferedWriter answers = Files.newBufferedWriter(Path.of(arguments[0]), StandardOpenOption.APPEND)) {
            for (String id : job.cells()) {
                CellModel cell = Objects.requireNonNull(cells.get(id), () -> "no cell " + id);
                ModelLoader loader = loaders.computeIfAbsent(cell.subject().name(), name -> loader());
                ModelAnswer answer = failure.isPresent()
                        ? ModelAnswer.refused(id, failure.get())
                        : new Inquiry(cell, job.question(), loader).answer();
                answers.write(JSON.writeValueAsString(answer) + "\n");
                answers.flush();
            }
        }
        Runtime.getRuntime().halt(0);
    }

    /** The classes of a map are rewritten once for all cells of a fork. */
    private static ModelLoader loader() {
        return new ModelLoader(ModelMain.class.getClassLoader());
    }
}
