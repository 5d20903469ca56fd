package org.maplitmus.runner.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maplitmus.contract.Trial;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.weak.load.EngineException;
import org.maplitmus.weak.load.ModelLoader;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.search.Answer;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Ending;
import org.maplitmus.weak.search.Found;
import org.maplitmus.weak.search.Search;
import org.maplitmus.weak.tell.Witness;

/**
 * One cell before the explorer.
 *
 * <p>Each layer is searched completely, as far as half of the time allows. If that does not come to an end and finds
 * nothing, executions are drawn by lot in the other half.
 */
final class Inquiry {

    private static final long LOTS = 1;
    private static final String ALONE =
            "it ends with an exception although one actor runs after the other, which takes no race";

    private final CellModel cell;
    private final ModelQuestion question;
    private final ModelLoader loader;
    private final Bounds half;
    private final List<ModelAnswer.Searched> searches = new ArrayList<>();
    private final Map<String, ModelAnswer.Found> results = new LinkedHashMap<>();
    private final Map<String, Found> trails = new HashMap<>();
    private boolean hasFound;

    /** About {@code cell}, whose classes {@code loader} loads, maybe beside those of other cells of the subject. */
    Inquiry(CellModel cell, ModelQuestion question, ModelLoader loader) {
        this.cell = cell;
        this.question = question;
        this.loader = loader;
        this.half = Bounds.time(Duration.ofMillis(question.limitMillis()).dividedBy(2));
    }

    /** What the explorer says; what goes wrong inside it is no answer about the subject. */
    ModelAnswer answer() {
        if (cell.guarantee().trial() != null) {
            return ModelAnswer.refused(cell.id(), "a trial is run by one thread alone, against the clock");
        }
        try {
            Scenario scenario = Scenario.load(cell.className(), loader);
            return throwsAlone(scenario) ? ModelAnswer.refused(cell.id(), ALONE) : explored(scenario);
        } catch (EngineException refused) {
            return ModelAnswer.refused(cell.id(), String.valueOf(refused.getMessage()));
        } catch (OutOfMemoryError outOfMemory) {
            throw outOfMemory;
        } catch (RuntimeException | Error failure) {
            return ModelAnswer.refused(cell.id(), "the explorer failed: " + failure);
        }
    }

    /** It may be an operation that the map does not have. */
    private boolean throwsAlone(Scenario scenario) {
        return cell.guarantee().result().marksException(scenario.inTurn().outcome());
    }

    private ModelAnswer explored(Scenario scenario) {
        for (ModelLayer layer : question.layers()) {
            search(scenario, layer);
            if (hasFound) {
                break;
            }
        }
        ModelAnswer answer = new ModelAnswer(cell.id(), searches, List.copyOf(results.values()), "", "");
        return question.told() ? answer.told(witness(scenario, answer)) : answer;
    }

    private void search(Scenario scenario, ModelLayer layer) {
        Layer meant = Layer.valueOf(layer.name());
        Answer complete = Search.complete(scenario, meant, half);
        note(layer, complete);
        if (complete.isExhausted() || hasFound) {
            searches.add(searched(layer, complete, 0, 0));
            return;
        }
        Answer drawn = Search.random(scenario, meant, half, LOTS);
        note(layer, drawn);
        searches.add(searched(layer, complete, drawn.executions(), drawn.cut()));
    }

    private static ModelAnswer.Searched searched(ModelLayer layer, Answer complete, long drawn, long cut) {
        return new ModelAnswer.Searched(
                layer,
                complete.executions() + drawn,
                complete.distinct(),
                complete.cut() + cut,
                complete.isExhausted());
    }

    private void note(ModelLayer layer, Answer answer) {
        answer.found().values().stream()
                .sorted(Comparator.comparingLong(Found::first))
                .forEach(each -> note(layer, each));
    }

    private void note(ModelLayer layer, Found each) {
        String result = result(each);
        results.putIfAbsent(result, new ModelAnswer.Found(result, layer, each.first()));
        trails.putIfAbsent(result, each);
        hasFound |= isSought(result);
    }

    private boolean isSought(String result) {
        return question.sought().isEmpty()
                ? cell.outcome(result).kind().sought()
                : question.sought().equals(result);
    }

    /** Actors of which none can go on are for a run a call that does not return. */
    private static String result(Found found) {
        return found.outcome().equals(Ending.DEADLOCK.outcome()) ? Trial.HANG : found.outcome();
    }

    private String witness(Scenario scenario, ModelAnswer answer) {
        String result = question.sought().isEmpty()
                ? answer.telling(cell).map(ModelAnswer.Found::result).orElse("")
                : question.sought();
        return Optional.ofNullable(trails.get(result))
                .map(each -> Witness.of(scenario, each, ample()).text())
                .orElse("");
    }

    /** Each search for the missing edge must come to an end, or it says nothing. */
    private Bounds ample() {
        return Bounds.time(Duration.ofMillis(question.limitMillis()).multipliedBy(2));
    }
}
