package org.maplitmus.runner.model;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.weak.load.ModelLoader;

/**
 * The explorer of a fork: it looks whether what is known still holds, and searches where it does not.
 *
 * <p>The classes of a subject are rewritten once, and those of the JDK once for all subjects. On a JDK whose
 * {@link Canaries} fail, each reply to a search says so.
 */
final class Explorer {

    private final ModelQuestion question;
    private final Surroundings surroundings;
    private final Map<String, CellModel> cells;
    private final Set<String> classesOfCells;
    private final ModelLoader jdk = new ModelLoader(Explorer.class.getClassLoader());
    private final Map<String, ModelLoader> loaders = new HashMap<>();
    private Optional<String> failure = Optional.empty();
    private boolean isTried;

    private Explorer(ModelJob job, Catalogue catalogue) {
        this.question = job.question();
        this.surroundings = Surroundings.here(job.engine());
        this.cells = catalogue.cells().collect(Collectors.toMap(CellModel::id, Function.identity()));
        this.classesOfCells =
                cells.values().stream().flatMap(Explorer::classes).collect(Collectors.toUnmodifiableSet());
    }

    /** That for the cells of {@code job}, which are of the catalogue on the class path. */
    static Explorer of(ModelJob job) throws IOException {
        return new Explorer(job, Catalogue.load(Explorer.class.getClassLoader()));
    }

    private static Stream<String> classes(CellModel cell) {
        return Stream.of(cell.className(), cell.guarantee().className()).map(name -> name.replace('.', '/'));
    }

    /** What is to be said of the cell of {@code task}. */
    ModelReply reply(ModelTask task) throws InterruptedException {
        CellModel cell = Objects.requireNonNull(cells.get(task.cell()), () -> "no cell " + task.cell());
        ModelLoader loader = loaders.computeIfAbsent(cell.subject().name(), name -> jdk.beside());
        ModelReply known = holding(task.known(), loader);
        return known != null && known.isSettled(cell, question.weakest()) ? known : search(cell, loader, known);
    }

    private @Nullable ModelReply holding(@Nullable ModelReply known, ModelLoader loader) {
        return known != null && known.basis().equals(surroundings.basis(loader, known.classes())) ? known : null;
    }

    private ModelReply search(CellModel cell, ModelLoader loader, @Nullable ModelReply known)
            throws InterruptedException {
        tryCanaries();
        if (failure.isPresent()) {
            return ModelReply.refused(cell.id(), failure.get());
        }
        if (question.execution() != null) {
            return ModelReply.alone(new Repetition(cell, question.execution(), question).answer(loader));
        }
        ModelReply reply = new Inquiry(cell, question, loader, known).reply();
        if (!reply.answers()) {
            return reply;
        }
        SortedSet<String> used = loader.used(name -> isOfAnotherCell(name, cell));
        return reply.on(used, surroundings.basis(loader, used));
    }

    private void tryCanaries() {
        if (!isTried) {
            failure = Canaries.failure(jdk);
            isTried = true;
        }
    }

    private boolean isOfAnotherCell(String name, CellModel cell) {
        String top = name.replaceFirst("\\$.*", "");
        return classesOfCells.contains(top) && classes(cell).noneMatch(top::equals);
    }
}
