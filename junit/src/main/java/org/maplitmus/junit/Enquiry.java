package org.maplitmus.junit;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.maplitmus.contract.convert.Form;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.runner.bring.BringException;
import org.maplitmus.runner.bring.Inspected;
import org.maplitmus.runner.bring.Jars;
import org.maplitmus.runner.bring.Wish;
import org.maplitmus.runner.plan.Terms;
import org.maplitmus.runner.problem.ProblemException;
import org.maplitmus.runner.stress.LengthOfTime;
import org.maplitmus.runner.stress.Selection;
import org.maplitmus.runner.stress.SelectionException;

/**
 * What an annotated class asks: reading it looks at classes and runs none of their code.
 *
 * @param maps the map that is brought, if any, and the catalogue that the cells are from
 * @param cells the cells
 * @param budget how long they may take in all
 * @param engines what they are put to
 */
record Enquiry(Inspected maps, List<CellModel> cells, Duration budget, Set<LitmusEvidence> engines) {

    Enquiry {
        cells = List.copyOf(cells);
        engines = Set.copyOf(engines);
    }

    /** How much of {@code time} the memory model has. */
    Duration modelTime(Duration time) {
        if (!engines.contains(LitmusEvidence.MODEL)) {
            return Duration.ZERO;
        }
        return engines.contains(LitmusEvidence.HARDWARE) ? Terms.modelTimeOf(time) : time;
    }

    /** Reads the annotation of {@code type}; throws a JUnitException that says what is wrong with it. */
    static Enquiry of(Class<?> type) {
        Litmus litmus = AnnotationSupport.findAnnotation(type, Litmus.class).orElseThrow();
        try {
            Inspected maps = maps(litmus, Catalogue.loadAll(Enquiry.class.getClassLoader()));
            return new Enquiry(maps, cells(litmus, maps), LengthOfTime.of(litmus.budget()), engines(litmus));
        } catch (ProblemException e) {
            throw wrong(type, e.problem().in(new AttributeNames()), e);
        } catch (IllegalArgumentException | IOException e) {
            throw wrong(type, e.getMessage(), e);
        }
    }

    private static Set<LitmusEvidence> engines(Litmus litmus) {
        if (litmus.engine().length == 0) {
            throw new IllegalArgumentException("engine names nothing: say HARDWARE, MODEL, or both");
        }
        return EnumSet.copyOf(List.of(litmus.engine()));
    }

    private static JUnitException wrong(Class<?> type, @Nullable String what, Exception e) {
        return new JUnitException("@Litmus of " + type.getName() + ": " + what, e);
    }

    private static Inspected maps(Litmus litmus, Catalogue catalogue) throws BringException, IOException {
        boolean brought = litmus.map() != void.class;
        if (!brought && litmus.subjects().length == 0) {
            throw new IllegalArgumentException("what is put to the test? Say map, or subjects");
        }
        List<Wish> wishes = brought ? List.of(wish(litmus)) : List.of();
        return Inspected.of(catalogue, Jars.NONE, wishes);
    }

    private static Wish wish(Litmus litmus) {
        boolean method = litmus.factory().chars().allMatch(Character::isJavaIdentifierPart);
        boolean expression = !litmus.factory().isEmpty() && !method;
        return new Wish(
                litmus.map().getName() + (method && !litmus.factory().isEmpty() ? "::" + litmus.factory() : ""),
                expression ? litmus.factory() : null,
                Stream.of(litmus.promises()).map(Enquiry::claim).toList(),
                litmus.keys() == Object.class ? null : keys(litmus.keys()),
                Stream.of(litmus.reports()).map(Class::getCanonicalName).toList());
    }

    private static ClaimModel claim(String promise) {
        return new ClaimModel(
                List.of(promise), List.of(new SourceModel("@Litmus(promises = \"%s\")".formatted(promise), "")));
    }

    private static Form keys(Class<?> type) {
        return Form.of(type)
                .orElseThrow(() -> new IllegalArgumentException("no scenario has keys of class " + type.getName()
                        + "; say keys = Integer.class, Long.class or String.class"));
    }

    private static List<CellModel> cells(Litmus litmus, Inspected maps) throws SelectionException {
        List<String> subjects = Stream.concat(maps.names().stream(), Stream.of(litmus.subjects()))
                .toList();
        List<CellModel> chosen = new Selection(maps.catalogue())
                .cells(List.of(litmus.guarantees()), subjects, List.of())
                .chosen();
        List<CellModel> asked = chosen.stream()
                .filter(cell -> litmus.unpromised() || cell.promised())
                .toList();
        if (asked.isEmpty()) {
            throw new IllegalArgumentException(
                    "no selected guarantee is promised; unpromised = true runs them all the same");
        }
        return asked;
    }
}
