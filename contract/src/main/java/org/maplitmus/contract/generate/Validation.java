package org.maplitmus.contract.generate;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.contract.model.SubjectModel;

/**
 * Finds all that is wrong with promise sets, adapters, guarantees and subjects, each in itself and among the others.
 * Not thread-safe.
 */
final class Validation {

    private static final Check<Candidate> FACTORY_CHECK = new FactoryCheck();

    private final Register ids = new Register("guarantee id", UnaryOperator.identity());
    private final Register names = new Register("subject name", SubjectModel::identifier);
    private final Register sets = new Register("promise set", PromiseModel::label);
    private final Vocabulary vocabulary;
    private final Fit fit;
    private final List<Check<Scenario>> scenarioChecks;

    Validation(Vocabulary vocabulary, Fit fit) {
        this.vocabulary = vocabulary;
        this.fit = fit;
        this.scenarioChecks = List.of(
                new PrefixCheck(),
                new SentenceCheck(vocabulary),
                new OutcomeCheck(),
                new WitnessCheck(),
                new ShapeCheck(),
                new RoleCheck(),
                new RoleNameCheck(),
                new InheritedRoleCheck(),
                new TrialCheck(),
                new ReachCheck(),
                new ResultCheck());
    }

    List<Problem> of(SetConstant set) {
        return Stream.concat(sets.enter(set.name()), new PromiseSetCheck(vocabulary).problems(set))
                .toList();
    }

    List<Problem> of(ExecutableElement adapter) {
        return new AdapterCheck(fit.types()).problems(adapter).toList();
    }

    List<Problem> of(Scenario scenario) {
        return Stream.of(
                        ids.enter(scenario.id()),
                        scenario.promise().stream().flatMap(vocabulary::unknownPromise),
                        scenarioChecks.stream().flatMap(check -> check.problems(scenario)))
                .flatMap(problems -> problems)
                .toList();
    }

    /** What is wrong with {@code candidate}, which may be a twin that refutes some of {@code scenarios}. */
    List<Problem> of(Candidate candidate, Collection<Scenario> scenarios) {
        List<Problem> problems = Stream.of(
                        names.enter(candidate.subject().text("name")),
                        candidate.claims().stream().flatMap(new ClaimCheck(vocabulary)::problems),
                        FACTORY_CHECK.problems(candidate))
                .flatMap(found -> found)
                .toList();
        return problems.isEmpty()
                ? new TwinCheck(ids.names(), scenarios, vocabulary, fit)
                        .problems(candidate)
                        .toList()
                : problems;
    }
}
