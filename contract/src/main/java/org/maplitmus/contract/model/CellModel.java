package org.maplitmus.contract.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.Trial;

/**
 * One guarantee or limit put to one subject: one JCStress test, or one trial.
 *
 * @param guarantee the guarantee or limit
 * @param subject the subject
 */
public record CellModel(GuaranteeModel guarantee, SubjectModel subject) {

    private static final String BETWEEN = "@";

    /** What a result means that the scenario of a guarantee does not name. */
    private static final OutcomeModel UNFORESEEN =
            new OutcomeModel(OutcomeKind.UNFORESEEN, List.of(), "an outcome that the scenario does not foresee");

    private static final OutcomeModel HUNG = new OutcomeModel(
            OutcomeKind.UNFORESEEN, List.of(), "a call did not return, which the scenario does not foresee");

    private static final OutcomeModel HUNG_ELSEWHERE =
            new OutcomeModel(OutcomeKind.SILENT, List.of(), "a call did not return, which says nothing here");

    private static final OutcomeModel UNRELATED =
            new OutcomeModel(OutcomeKind.SILENT, List.of(), "an outcome that says nothing of the limit");

    private static final String REPORTED = "the subject itself reported the misuse";

    /** The name of the cell in commands and files: {@code VIS-01@HashMap}. */
    public String id() {
        return guarantee.id() + BETWEEN + subject.name();
    }

    /** The name of the subject of a cell that is called {@code id}. */
    static String subjectOf(String id) {
        return id.substring(id.indexOf(BETWEEN) + 1);
    }

    /** The simple name of the generated class. */
    public String simpleClassName() {
        return guarantee.name() + "_" + SubjectModel.identifier(subject.name());
    }

    /** The qualified name of the generated class, which is the name of the JCStress test if it is one. */
    public String className() {
        String packageName = guarantee.packageName();
        return packageName.isEmpty() ? simpleClassName() : packageName + "." + simpleClassName();
    }

    /** Whether the subject makes the promise that the guarantee belongs to. */
    public boolean promised() {
        return subject.promises().contains(guarantee.promise());
    }

    /** The sentences by which the subject makes that promise; empty if it does not. */
    public List<SourceModel> claimed() {
        return subject.sources(guarantee.promise());
    }

    /** Whether it is the cell of a limit and the subject that must show it. */
    public boolean witness() {
        return guarantee.limit() && guarantee.witness().equals(subject.name());
    }

    /**
     * What {@code result} means: a literal id first, then the marks of an exception, a report or a hang, then a regular
     * expression, so that a broad expression cannot swallow them.
     */
    public OutcomeModel outcome(String result) {
        return declared(outcome -> outcome.names(result))
                .or(() -> guarantee.result().marksException(result) ? Optional.of(thrown()) : Optional.empty())
                .or(() -> hung(result))
                .or(() -> reported().filter(outcome -> outcome.matches(result)))
                .or(() -> declared(outcome -> outcome.matches(result)))
                .orElse(unnamed());
    }

    /** What a result means that the scenario does not name. */
    public OutcomeModel unnamed() {
        return guarantee.limit() ? UNRELATED : UNFORESEEN;
    }

    /** What a sample means that ended with the subject's own report; empty for a subject that reports nothing. */
    public Optional<OutcomeModel> reported() {
        return subject.reports().isEmpty()
                ? Optional.empty()
                : Optional.of(new OutcomeModel(
                        guarantee.limit() ? OutcomeKind.SILENT : OutcomeKind.DETECTED,
                        List.of(guarantee.result().reported()),
                        REPORTED));
    }

    /** What a sample means that ended with an exception, unless an outcome names it. */
    public OutcomeModel thrown() {
        String who = guarantee.trial() == null ? "an actor" : "the trial";
        List<String> ids = List.of(guarantee.result().thrown());
        return exceptionsAreSilent()
                ? new OutcomeModel(OutcomeKind.SILENT, ids, who + " ended with an exception, which says nothing here")
                : new OutcomeModel(
                        OutcomeKind.THROWN, ids, who + " ended with an exception that the scenario does not foresee");
    }

    private boolean exceptionsAreSilent() {
        return guarantee.exceptions() == ExceptionMeaning.SAYS_NOTHING;
    }

    private Optional<OutcomeModel> hung(String result) {
        if (!result.equals(Trial.HANG)) {
            return Optional.empty();
        }
        if (guarantee.limit()) {
            return Optional.of(UNRELATED);
        }
        return Optional.of(exceptionsAreSilent() ? HUNG_ELSEWHERE : HUNG);
    }

    private Optional<OutcomeModel> declared(Predicate<OutcomeModel> which) {
        return guarantee.outcomes().stream().filter(which).findFirst();
    }
}
