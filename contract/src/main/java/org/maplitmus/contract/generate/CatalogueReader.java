package org.maplitmus.contract.generate;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.Mechanism;
import org.maplitmus.contract.Promise;
import org.maplitmus.contract.Reaches;
import org.maplitmus.contract.Trial;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeModel;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.contract.model.PromiseSetModel;
import org.maplitmus.contract.model.ReachModel;
import org.maplitmus.contract.model.ResultModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.contract.model.TrialModel;

/**
 * Reads annotated elements, from source or class files alike, into plain values.
 *
 * <p>Elements must be sound: {@link CellProcessor} checks them first. Not thread-safe, like the compiler it belongs to.
 */
public final class CatalogueReader {

    private final Types types;
    private final Fit fit;
    private final SourceText source;

    /** A reader for the elements of one compilation. */
    public CatalogueReader(ProcessingEnvironment environment) {
        this.types = environment.getTypeUtils();
        this.fit = new Fit(types);
        this.source = SourceText.of(environment);
    }

    /**
     * The guarantee or limit that {@code type} is the scenario of.
     *
     * @param promised the sources of its promise, which follow on its own
     * @throws IllegalArgumentException if it is not annotated as one
     */
    public GuaranteeModel guarantee(TypeElement type, List<SourceModel> promised) {
        Scenario scenario = Scenario.of(type);
        Marking marking = scenario.marking();
        return new GuaranteeModel(
                scenario.id().value(),
                scenario.family(),
                type.getQualifiedName().toString(),
                marking.text("statement").value(),
                Stream.concat(sources(marking).stream(), promised.stream()).toList(),
                scenario.promise().map(Text::value).orElse(""),
                scenario.limit() ? marking.text("witness").value() : "",
                exceptions(scenario),
                outcomes(scenario),
                marking.text("note").value(),
                erasure(fit.asked(scenario)),
                scenario.supplied().isPresent(),
                result(scenario.results().get(0)),
                roles(scenario.actors(), Actor.class).toList(),
                roles(scenario.arbiters(), Arbiter.class).findFirst().orElse(null),
                scenario.trials().stream().map(this::trial).findFirst().orElse(null),
                Marking.of(type, Reaches.class).map(CatalogueReader::reach).orElse(null),
                source.others(type, scenario.roles()));
    }

    /** The subject that {@code candidate} makes, which promises what {@code claims} say. */
    SubjectModel subject(Candidate candidate, List<ClaimModel> claims) {
        Marking subject = candidate.subject();
        return new SubjectModel(
                subject.text("name").value(),
                erasure(candidate.made()),
                factory(candidate),
                claims,
                values(subject, "reports"),
                values(subject, "needs"),
                subject.text("set").value(),
                subject.number("telling"),
                candidate.twin().map(CatalogueReader::twin).orElse(null));
    }

    /** The claims as they are written: they may name sets. */
    static List<ClaimModel> claims(List<Marking> claims) {
        return claims.stream()
                .map(claim -> new ClaimModel(values(claim, "promises"), sources(claim)))
                .toList();
    }

    /**
     * The promise that {@code constant} names.
     *
     * @throws IllegalArgumentException if it is not annotated as one
     */
    public PromiseModel promise(VariableElement constant) {
        Marking promise = Marking.require(constant, Promise.class);
        return new PromiseModel(
                String.valueOf(constant.getConstantValue()),
                promise.text("value").value(),
                sources(promise));
    }

    /** The promise set that {@code constant} names, as it is written: its claims may name sets. */
    static PromiseSetModel promiseSet(SetConstant constant) {
        return new PromiseSetModel(
                constant.name().value(),
                constant.set().text("sentence").value(),
                constant.set().text("example").value(),
                claims(constant.claims()));
    }

    private Stream<ActorModel> roles(List<ExecutableElement> methods, Class<? extends Annotation> role) {
        return methods.stream()
                .map(method -> new ActorModel(
                        method.getSimpleName().toString(),
                        !method.getParameters().isEmpty(),
                        source.method(method, role)));
    }

    private TrialModel trial(ExecutableElement method) {
        Marking trial = Marking.require(method, Trial.class);
        return new TrialModel(
                method.getSimpleName().toString(),
                source.method(method, Trial.class),
                Integer.parseInt(trial.text("seconds").value()),
                Integer.parseInt(trial.text("times").value()));
    }

    private static ReachModel reach(Marking reaches) {
        return new ReachModel(
                Mechanism.valueOf(reaches.text("value").value()),
                reaches.number("from"),
                reaches.number("to"),
                Boolean.parseBoolean(reaches.text("moved").value()),
                reaches.number("times"));
    }

    private static ResultModel result(TypeElement type) {
        List<ResultModel.Field> fields = Scenario.resultFields(type).stream()
                .map(field -> new ResultModel.Field(
                        field.getSimpleName().toString(), field.asType().toString()))
                .toList();
        return new ResultModel(type.getQualifiedName().toString(), fields);
    }

    private static ExceptionMeaning exceptions(Scenario scenario) {
        return scenario.limit()
                ? ExceptionMeaning.SAYS_NOTHING
                : ExceptionMeaning.valueOf(scenario.marking().text("exceptions").value());
    }

    private static List<OutcomeModel> outcomes(Scenario scenario) {
        return scenario.meanings().stream()
                .flatMap(meaning -> scenario.outcomes(meaning).stream()
                        .map(outcome -> new OutcomeModel(
                                meaning.kind(),
                                values(outcome, "id"),
                                outcome.text("sentence").value())))
                .toList();
    }

    private static List<SourceModel> sources(Marking marking) {
        return marking.nested("source").stream()
                .map(source -> new SourceModel(
                        source.text("value").value(), source.text("url").value()))
                .toList();
    }

    private static SubjectModel.TwinModel twin(Marking twin) {
        return new SubjectModel.TwinModel(
                twin.text("of").value(), twin.text("without").value(), values(twin, "refutes"));
    }

    private static List<String> values(Marking marking, String name) {
        return marking.texts(name).stream().map(Text::value).toList();
    }

    private static String factory(Candidate candidate) {
        TypeElement owner = candidate.owner();
        if (candidate.madeByMethod()) {
            return "%s.%s()"
                    .formatted(owner.getQualifiedName(), method(candidate).getSimpleName());
        }
        String diamond = owner.getTypeParameters().isEmpty() ? "" : "<>";
        return "new %s%s()".formatted(owner.getQualifiedName(), diamond);
    }

    private static ExecutableElement method(Candidate candidate) {
        return candidate.factory().orElseThrow();
    }

    private String erasure(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        return erased instanceof DeclaredType declared ? name(declared) : erased.toString();
    }

    private static String name(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }
}
