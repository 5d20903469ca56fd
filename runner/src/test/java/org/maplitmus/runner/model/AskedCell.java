package org.maplitmus.runner.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.runner.jvm.Jdk;

/** A cell of the catalogue with what the model answered about it. */
record AskedCell(CellModel cell, ModelAnswer answer) {

    /** The cells of the catalogue that have actors. */
    static List<CellModel> cells(Predicate<CellModel> which) throws Exception {
        return Catalogue.load(AskedCell.class.getClassLoader())
                .cells()
                .filter(cell -> cell.guarantee().trial() == null)
                .filter(which)
                .toList();
    }

    /** Asks about {@code cells} up to {@code weakest}, with {@code limit} for each cell in each layer. */
    static List<AskedCell> ask(List<CellModel> cells, ModelLayer weakest, Duration limit) throws Exception {
        Map<String, CellModel> byId = cells.stream().collect(Collectors.toMap(CellModel::id, Function.identity()));
        ModelRun run = new ModelRun(
                Jdk.current(), System.getProperty("java.class.path"), cells, ModelQuestion.upTo(weakest, limit));
        List<AskedCell> asked = new ArrayList<>();
        run.run(
                Duration.ofHours(1),
                answer -> asked.add(new AskedCell(Objects.requireNonNull(byId.get(answer.cell())), answer)));
        return asked;
    }

    ModelMark mark() {
        return ModelMark.of(cell, answer);
    }

    @Override
    public String toString() {
        ModelMark mark = mark();
        return "%s: %s %s".formatted(cell.id(), mark.words(), mark.refusal());
    }
}
