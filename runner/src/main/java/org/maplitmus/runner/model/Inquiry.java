package org.maplitmus.runner.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Alone;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.runner.alone.OneThread;
import org.maplitmus.weak.later.LoadBuffering;
import org.maplitmus.weak.load.EngineException;
import org.maplitmus.weak.load.ModelLoader;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.search.Answer;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Found;
import org.maplitmus.weak.search.Search;

/**
 * One cell before the explorer.
 *
 * <p>Each layer is searched completely, as far as half of the time allows. If that does not come to an end and finds
 * nothing, executions are drawn by lot in the other half. Where as much was searched before, others are drawn by lot
 * all the time, and added to those.
 */
final class Inquiry {

    private static final String ALONE =
            "it ends with an exception although one actor runs after the other, which takes no race";

    private final CellModel cell;
    private final ModelQuestion question;
    private final ModelLoader loader;
    private final @Nullable ModelReply known;
    private final Exhibit exhibit;
    private final List<ModelAnswer.Searched> searches = new ArrayList<>();
    private final Map<String, ModelAnswer.Found> results = new LinkedHashMap<>();
    private final List<Lots> lots = new ArrayList<>();
    private boolean hasFound;

    /**
     * About {@code cell}, whose classes {@code loader} loads, maybe beside those of other cells of the subject.
     *
     * @param known an answer that left it open; null if there is none
     */
    Inquiry(CellModel cell, ModelQuestion question, ModelLoader loader, @Nullable ModelReply known) {
        this.cell = cell;
        this.question = question;
        this.loader = loader;
        this.known = known;
        this.exhibit = new Exhibit(cell, question, loader);
    }

    /**
     * What the explorer says, with what a later search can go on from, and what one thread shows if an execution is
     * told.
     */
    ModelReply reply() throws InterruptedException {
        ModelAnswer answer = answer();
        long limit = known == null ? question.limitMillis() : Math.max(known.limitMillis(), question.limitMillis());
        return new ModelReply(answer, List.of(), "", limit, lots);
    }

    /** What goes wrong inside the explorer is no answer about the subject. */
    private ModelAnswer answer() throws InterruptedException {
        if (cell.guarantee().trial() != null) {
            return ModelAnswer.refused(cell.id(), "a trial is run by one thread alone, against the clock");
        }
        return question.tells() ? guarded().beside(alone()) : guarded();
    }

    /** What needs no second thread is told as that. */
    private @Nullable Alone alone() throws InterruptedException {
        return new OneThread(cell)
                .refuted(false)
                .filter(alone -> exhibit.isSought(alone.result()))
                .orElse(null);
    }

    private ModelAnswer guarded() {
        try {
            return explored();
        } catch (EngineException refused) {
            return ModelAnswer.refused(cell.id(), String.valueOf(refused.getMessage()));
        } catch (OutOfMemoryError outOfMemory) {
            throw outOfMemory;
        } catch (RuntimeException | Error failure) {
            return ModelAnswer.refused(cell.id(), "the explorer failed: " + failure);
        }
    }

    private ModelAnswer explored() {
        Scenario scenario = Scenario.load(cell.className(), loader);
        return throwsAlone(scenario) ? ModelAnswer.refused(cell.id(), ALONE) : explored(scenario);
    }

    /** It may be an operation that the map does not have. */
    private boolean throwsAlone(Scenario scenario) {
        return cell.guarantee().result().marksException(scenario.inTurn().outcome());
    }

    private ModelAnswer explored(Scenario scenario) {
        for (ModelLayer layer : question.layers()) {
            search(scenario, layer);
            if (hasFound || isRefutedIn(layer)) {
                break;
            }
        }
        ModelAnswer answer = ModelAnswer.searched(cell.id(), searches, found()).keptFrom(kept());
        return exhibit.in(
                answer, scenario, known == null ? null : known.answer().execution());
    }

    private String kept() {
        return known == null ? "" : known.answer().kept();
    }

    /** What was met earlier, and is not met in a stronger layer now. */
    private List<ModelAnswer.Found> found() {
        if (known != null) {
            known.answer().found().forEach(each -> results.merge(each.result(), each, ModelAnswer.Found::stronger));
        }
        return List.copyOf(results.values());
    }

    private boolean isRefutedIn(ModelLayer layer) {
        return known != null && known.refuting(cell).equals(Optional.of(layer));
    }

    private void search(Scenario scenario, ModelLayer layer) {
        if (layer == ModelLayer.LB) {
            buffer(scenario);
        } else {
            searchFurther(scenario, layer);
        }
    }

    /** Nothing of an experiment is kept. */
    private void buffer(Scenario scenario) {
        Answer buffering = LoadBuffering.search(scenario, bounds(limit()));
        note(ModelLayer.LB, buffering);
        searches.add(new ModelAnswer.Searched(
                ModelLayer.LB, buffering.executions(), buffering.distinct(), buffering.cut(), buffering.isExhausted()));
    }

    private void searchFurther(Scenario scenario, ModelLayer layer) {
        Optional<ModelAnswer.Searched> before = before(layer);
        if (before.isPresent() && (before.get().exhausted() || isRefutedIn(layer))) {
            searches.add(before.get());
        } else if (before.isPresent() && known != null && known.limitMillis() >= question.limitMillis()) {
            draw(scenario, before.get(), limit());
        } else {
            tryAll(scenario, layer);
        }
    }

    private Optional<ModelAnswer.Searched> before(ModelLayer layer) {
        return known == null
                ? Optional.empty()
                : known.answer().searches().stream()
                        .filter(each -> each.layer() == layer)
                        .findFirst();
    }

    private void tryAll(Scenario scenario, ModelLayer layer) {
        Answer complete = Search.complete(scenario, meant(layer), bounds(limit().dividedBy(2)));
        note(layer, complete);
        Lots earlier = earlier(layer);
        ModelAnswer.Searched searched = new ModelAnswer.Searched(
                layer,
                complete.executions() + earlier.executions(),
                complete.distinct(),
                complete.cut() + earlier.cut(),
                complete.isExhausted());
        if (complete.isExhausted() || hasFound) {
            searches.add(searched);
        } else {
            draw(scenario, searched, limit().dividedBy(2));
        }
    }

    /** Draws other executions than before, and adds them to those that were searched. */
    private void draw(Scenario scenario, ModelAnswer.Searched before, Duration time) {
        Lots earlier = earlier(before.layer());
        Answer drawn = Search.random(scenario, meant(before.layer()), bounds(time), earlier.times() + 1);
        note(before.layer(), drawn);
        lots.add(earlier.and(drawn.executions(), drawn.cut()));
        searches.add(before.and(drawn.executions(), drawn.cut()));
    }

    private Lots earlier(ModelLayer layer) {
        return known == null ? Lots.none(layer) : known.lots(layer);
    }

    private static Layer meant(ModelLayer layer) {
        return Layer.valueOf(layer.name());
    }

    private Duration limit() {
        return Duration.ofMillis(question.limitMillis());
    }

    private Bounds bounds(Duration time) {
        return Bounds.time(time).until(exhibit::isEnough);
    }

    private void note(ModelLayer layer, Answer answer) {
        answer.found().values().stream()
                .sorted(Comparator.comparingLong(Found::first))
                .forEach(each -> note(layer, each));
    }

    private void note(ModelLayer layer, Found each) {
        String result = Executions.result(each.outcome());
        results.putIfAbsent(result, new ModelAnswer.Found(result, layer, each.first()));
        exhibit.meet(result, each);
        hasFound |= exhibit.isSought(result);
    }
}
