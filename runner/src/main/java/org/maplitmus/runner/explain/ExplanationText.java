package org.maplitmus.runner.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeModel;
import org.maplitmus.runner.explain.engine.Answer;
import org.maplitmus.runner.explain.engine.Question;
import org.maplitmus.runner.explain.engine.Step;

/**
 * An answer as text for a reader. It follows from its parts alone.
 *
 * @param question what was asked
 * @param answer the answer
 * @param java the version of Java that it was found with
 * @param sighting what racing threads have seen
 * @param allSteps whether to show every step, however many there are
 */
public record ExplanationText(Question question, Answer answer, String java, Sighting sighting, boolean allSteps) {

    /** More steps than this are left out unless they are asked for. */
    private static final int MANY = 150;

    /** The whole text. */
    public String text() {
        return switch (answer.kind()) {
            case FOUND -> found();
            case ALONE -> alone();
            case NOT_FOUND -> notFound();
            case STUCK -> stuck();
            case ENGINE_ERROR -> engineError();
        };
    }

    private CellModel cell() {
        return question.cell();
    }

    private String found() {
        return Paragraph.of(cell().id() + " ends with " + outcome(answer.result()))
                + subject()
                + "\n"
                + Paragraph.of(
                        "One interleaving of single steps that leads there; no compiler or CPU has to reorder"
                                + " anything.",
                        searched())
                + interleaving()
                + after();
    }

    private String alone() {
        return Paragraph.of(cell().id() + " ends with " + outcome(answer.result()))
                + subject()
                + "\n"
                + Paragraph.of("It takes no race, and no interleaving: " + answer.message() + ".");
    }

    private String notFound() {
        return Paragraph.of(cell().id() + ": " + sighting.headline() + " within the bound of "
                        + Figure.of(question.bound()) + " invocations shows it")
                + subject()
                + "\n"
                + Paragraph.of("Sought:", sought() + ".")
                + Paragraph.of("Met:", list(answer.met()) + ".")
                + Paragraph.of(searched(), sighting.sentence())
                + "\n"
                + Meaning.of(cell());
    }

    private String stuck() {
        return Paragraph.of(cell().id() + " does not end: " + answer.message())
                + subject()
                + "\n"
                + Paragraph.of("The model checker stops at such an interleaving and looks for no outcome.", searched())
                + interleaving();
    }

    private String engineError() {
        return Paragraph.of(cell().id() + ": engine error, which says nothing of the subject: " + answer.message());
    }

    private String subject() {
        GuaranteeModel guarantee = cell().guarantee();
        return Paragraph.of(
                guarantee.name() + ": " + guarantee.statement(),
                guarantee.limit()
                        ? "It is a limit: no subject gives more."
                        : cell().subject().name() + (cell().promised() ? " promises" : " does not promise") + " it.");
    }

    private String searched() {
        String tried = Figure.of(answer.tried());
        return "Lincheck's model checker on Java " + java + ": "
                + (answer.kind() == Answer.Kind.NOT_FOUND && answer.tried() < question.bound()
                        ? tried + " invocations, which are all that it tells apart."
                        : tried + " of at most " + Figure.of(question.bound()) + " invocations.");
    }

    private String interleaving() {
        List<Step> telling = answer.steps().stream().filter(Step::telling).toList();
        Columns columns = new Columns(
                cell().guarantee().actors().stream().map(ActorModel::name).toList());
        String whole = "\nStep by step\n\n" + columns.of(answer.steps());
        return telling.size() == answer.steps().size()
                ? whole
                : "\nIn short\n\n" + columns.of(telling) + (allSteps || !many() ? whole : leftOut());
    }

    private boolean many() {
        return answer.steps().size() > MANY;
    }

    private String leftOut() {
        return "\n"
                + Paragraph.of(
                        "Step by step there are " + Figure.of(answer.steps().size()),
                        "steps, most of them without a turn in between: --all-steps shows them.");
    }

    private String after() {
        ActorModel arbiter = cell().guarantee().arbiter();
        return arbiter == null || answer.after().isEmpty()
                ? ""
                : "\nAfter them\n\n" + new Columns(List.of(arbiter.name())).of(answer.after());
    }

    private String sought() {
        return question.sought().isEmpty()
                ? Stream.concat(
                                cell().guarantee().outcomes().stream()
                                        .filter(outcome -> outcome.kind().sought())
                                        .map(ExplanationText::declared),
                                unforeseen())
                        .collect(Collectors.joining("; "))
                : list(question.sought());
    }

    private Stream<String> unforeseen() {
        return cell().unnamed().kind().sought()
                ? Stream.of("every outcome that the scenario does not foresee")
                : Stream.empty();
    }

    private String list(List<String> results) {
        return results.isEmpty()
                ? "nothing"
                : results.stream().map(this::outcome).collect(Collectors.joining("; "));
    }

    private String outcome(String result) {
        return result + ": " + cell().outcome(result).sentence();
    }

    private static String declared(OutcomeModel outcome) {
        return String.join(" or ", outcome.ids()) + ": " + outcome.sentence();
    }
}
