package org.maplitmus.report.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeModel;
import org.maplitmus.report.collect.Alone;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelExecution;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.report.render.view.Numbers;

/**
 * How the actors of a cell come to a broken outcome, as text for a reader. It follows from its parts alone.
 *
 * @param cell the cell
 * @param sought the results that were looked for, or none for each that refutes the guarantee
 * @param answer what the memory model answered
 * @param java the version of Java that it ran on
 * @param sighting what racing threads have seen
 */
public record ExplanationText(CellModel cell, List<String> sought, ModelAnswer answer, String java, Sighting sighting) {

    /** Copies the list. */
    public ExplanationText {
        sought = List.copyOf(sought);
    }

    /** Whether something was found out about the subject. */
    public boolean tells() {
        return answer.alone() != null || answer.refusal().isEmpty();
    }

    /** The whole text. */
    public String text() {
        Alone alone = answer.alone();
        ModelExecution execution = answer.execution();
        if (alone != null) {
            return alone(alone);
        } else if (!answer.refusal().isEmpty()) {
            return Paragraph.of(cell.id() + ": the memory model cannot answer, which says nothing of the subject: "
                    + answer.refusal());
        }
        return execution == null ? notFound() : found(execution);
    }

    private String found(ModelExecution execution) {
        return head(execution.result())
                + Paragraph.of(
                        how(execution.layer()),
                        "The memory model met it in execution " + first(execution) + ", on Java " + java + ".")
                + (sighting.run() == null ? "" : Paragraph.of(sighting.sentence()))
                + "\n"
                + answer.witness();
    }

    private String head(String result) {
        return Paragraph.of(cell.id() + " ends with " + outcome(result)) + subject() + "\n";
    }

    private String how(ModelLayer layer) {
        if (layer == ModelLayer.SC) {
            return "One interleaving of single steps leads there; no compiler or CPU has to reorder anything.";
        }
        boolean areAllTried =
                answer.searches().stream().anyMatch(search -> search.layer() == ModelLayer.SC && search.exhausted());
        return "No interleaving" + (areAllTried ? "" : " that was tried") + " leads there. It takes " + layer.words()
                + ".";
    }

    private String first(ModelExecution execution) {
        return answer.found().stream()
                .filter(found -> found.result().equals(execution.result()))
                .map(found -> Numbers.count(found.first()))
                .findFirst()
                .orElseThrow();
    }

    private String alone(Alone alone) {
        return head(alone.result()) + Paragraph.of("It takes no race, and no interleaving: " + alone.words() + ".");
    }

    private String notFound() {
        ModelMark mark = ModelMark.of(cell, answer);
        return Paragraph.of(cell.id() + ": " + sighting.nobody() + " shows it")
                + subject()
                + "\n"
                + Paragraph.of("Sought:", soughtWords() + ".")
                + Paragraph.of("Met:", met() + ".")
                + Paragraph.of(tried(mark), sighting.sentence())
                + "\n"
                + Meaning.of(cell, mark, !sighting.broken().isEmpty());
    }

    private String tried(ModelMark mark) {
        String executions = Numbers.count(mark.executions(), "execution");
        return "The memory model on Java " + java + " tried " + executions
                + (mark.exhausted() ? ", which are all that these calls have." : ", and not all that there are.");
    }

    private String subject() {
        GuaranteeModel guarantee = cell.guarantee();
        return Paragraph.of(
                guarantee.name() + ": " + guarantee.statement(),
                guarantee.limit()
                        ? "It is a limit: no subject gives more."
                        : cell.subject().name() + (cell.promised() ? " promises" : " does not promise") + " it.");
    }

    private String soughtWords() {
        return sought.isEmpty()
                ? Stream.concat(
                                cell.guarantee().outcomes().stream()
                                        .filter(outcome -> outcome.kind().sought())
                                        .map(ExplanationText::declared),
                                unforeseen())
                        .collect(Collectors.joining("; "))
                : list(sought);
    }

    private Stream<String> unforeseen() {
        return cell.unnamed().kind().sought()
                ? Stream.of("every outcome that the scenario does not foresee")
                : Stream.empty();
    }

    private String met() {
        return list(
                answer.found().stream().map(ModelAnswer.Found::result).sorted().toList());
    }

    private String list(List<String> results) {
        return results.isEmpty()
                ? "nothing"
                : results.stream().map(this::outcome).collect(Collectors.joining("; "));
    }

    private String outcome(String result) {
        return result + ": " + cell.outcome(result).sentence();
    }

    private static String declared(OutcomeModel outcome) {
        return String.join(" or ", outcome.ids()) + ": " + outcome.sentence();
    }
}
