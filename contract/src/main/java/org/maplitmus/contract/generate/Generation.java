package org.maplitmus.contract.generate;

import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.maplitmus.contract.Adapter;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Claims;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.MapPromiseSets;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Promise;
import org.maplitmus.contract.PromiseSet;
import org.maplitmus.contract.SetPromiseSets;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** One run of the generator over the rounds of a compilation. Not thread-safe. */
final class Generation {

    private final Elements elements;
    private final Messager messager;
    private final DeclarationOrder order;
    private final Output output;
    private final CatalogueReader reader;
    private final Set<Element> constants = new HashSet<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Validation validation;
    private final Assembly assembly;

    Generation(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        messager = environment.getMessager();
        order = new DeclarationOrder(SourceText.of(environment));
        output = new Output(environment);
        reader = new CatalogueReader(environment);
        Fit fit = new Fit(environment.getTypeUtils());
        validation = new Validation(vocabulary, fit);
        assembly = new Assembly(reader, vocabulary, fit, wanted(environment));
    }

    private static Predicate<String> wanted(ProcessingEnvironment environment) {
        return Pattern.compile(environment.getOptions().getOrDefault(CellProcessor.CELLS, ".*"))
                .asMatchPredicate();
    }

    /** Takes in what is new in {@code round} and writes the cells that this makes possible. */
    void advance(RoundEnvironment round) {
        declared(round, MapPromises.class, Promise.class).forEach(this::promise);
        declared(round, SetPromises.class, Promise.class).forEach(this::promise);
        promiseSets(declared(round, MapPromiseSets.class, PromiseSet.class));
        promiseSets(declared(round, SetPromiseSets.class, PromiseSet.class));
        round.getElementsAnnotatedWithAny(Set.of(Guarantee.class, Limit.class))
                .forEach(type -> scenario((TypeElement) type));
        order.of(round.getElementsAnnotatedWith(Subject.class)).forEach(this::subject);
        round.getElementsAnnotatedWith(WeakenedTwin.class).forEach(this::twin);
        round.getElementsAnnotatedWith(Adapter.class)
                .forEach(method -> sound(validation.of((ExecutableElement) method)));
        round.getElementsAnnotatedWithAny(Set.of(Claim.class, Claims.class)).forEach(this::claim);
        assembly.newCells().forEach(output::cell);
    }

    /** Writes the catalogue, warns of guarantees that nothing was put to, and refuses limits that nothing shows. */
    void finish() {
        assembly.idle().forEach(this::idle);
        assembly.limits().forEach(this::witnessed);
        output.catalogue(assembly.catalogue());
    }

    /** The members of {@code known} and of the round's classes that carry {@code annotation}. */
    private Stream<? extends Element> declared(
            RoundEnvironment round, Class<?> known, Class<? extends Annotation> annotation) {
        return Stream.concat(
                        elements.getTypeElement(known.getName()).getEnclosedElements().stream()
                                .filter(member -> Marking.of(member, annotation).isPresent()),
                        round.getElementsAnnotatedWith(annotation).stream())
                .filter(constants::add);
    }

    private void promise(Element constant) {
        if (isText(constant, "a promise")) {
            sound(SourceCheck.wordless(Marking.require(constant, Promise.class)).toList());
            vocabulary.add(reader.promise((VariableElement) constant));
        }
    }

    /** Takes in all of them first: a set may name another that is declared behind it. */
    private void promiseSets(Stream<? extends Element> constants) {
        List<SetConstant> sets = constants
                .filter(constant -> isText(constant, "a promise set"))
                .map(constant -> SetConstant.of((VariableElement) constant))
                .toList();
        sets.forEach(set -> vocabulary.add(CatalogueReader.promiseSet(set)));
        sets.forEach(set -> sound(validation.of(set)));
    }

    private boolean isText(Element constant, String what) {
        return sound(Check.when(
                        !(((VariableElement) constant).getConstantValue() instanceof String),
                        Place.of(constant),
                        what + " is a constant: static, final and a String")
                .toList());
    }

    private void scenario(TypeElement type) {
        Scenario scenario = Scenario.of(type);
        if (sound(validation.of(scenario))) {
            assembly.add(scenario, vocabulary.sources(scenario));
        }
    }

    private void subject(Element element) {
        Candidate candidate = Candidate.of(element);
        if (sound(validation.of(candidate, assembly.scenarios()))) {
            assembly.add(candidate);
        }
    }

    private void twin(Element element) {
        if (Marking.of(element, Subject.class).isEmpty()) {
            Place place = Marking.require(element, WeakenedTwin.class).place();
            new Problem(place, "a weakened twin must be a @Subject too").print(messager);
        }
    }

    private void claim(Element element) {
        if (Marking.of(element, Subject.class).isEmpty()) {
            new Problem(Place.of(element), "a claim stands beside a @Subject").print(messager);
        }
    }

    private void idle(Scenario scenario) {
        messager.printMessage(Diagnostic.Kind.WARNING, "no subject fits: it will not run", scenario.type());
    }

    /** The compiler knows the places in an annotation only in the round that it was read in. */
    private void witnessed(Scenario limit, List<String> subjects) {
        Scenario read = Scenario.of(
                elements.getTypeElement(limit.type().getQualifiedName().toString()));
        sound(WitnessCheck.absent(read, subjects).toList());
    }

    private boolean sound(List<Problem> problems) {
        problems.forEach(problem -> problem.print(messager));
        return problems.isEmpty();
    }
}
