package org.maplitmus.runner.bring;

import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.convert.Form;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;

/**
 * The look at a class that runs none of it: whether it is a map, how one is made, and what it promises.
 *
 * @param jars where the class is
 * @param catalogue where its promises and the names of other subjects are
 */
record Inspector(Jars jars, Catalogue catalogue) {

    /** The map that {@code wish} means. */
    BroughtMap of(Wish wish) throws BringException, IOException {
        try (URLClassLoader loader = jars.loader()) {
            return of(wish, new ForeignClasses(jars, loader).load(wish.className()));
        } catch (LinkageError | TypeNotPresentException e) {
            throw new BringException(new BringProblem.DoesNotLoad(wish.className(), e.toString()));
        }
    }

    private BroughtMap of(Wish wish, Class<?> type) throws BringException {
        Optional<Method> method = method(wish, type);
        Type made = made(wish, type, method);
        if (!Map.class.isAssignableFrom(
                TypeFactory.defaultInstance().constructType(made).getRawClass())) {
            throw new BringException(method.map(each -> new BringProblem.NoMap(call(each), made.toString()))
                    .orElse(new BringProblem.NoMap(type.getName(), "")));
        }
        AnnotatedElement annotated = method.map(AnnotatedElement.class::cast)
                .filter(each -> each.isAnnotationPresent(Subject.class))
                .orElse(type);
        Optional<Subject> says = Optional.ofNullable(annotated.getAnnotation(Subject.class));
        String expression = expression(wish, type, method);
        SubjectModel subject = subject(name(says, type, method), wish, annotated);
        KeyAndValue fixed = KeyAndValue.of(made);
        Form keys = wish.keys() == null ? form("keys", made, fixed.key()) : wish.keys();
        return new BroughtMap(subject, expression, keys, form("values", made, fixed.value()));
    }

    /** What an expression makes is known only when it is made, unless it is named for a map. */
    private static Type made(Wish wish, Class<?> type, Optional<Method> method) {
        boolean builder = wish.factory() != null && !Map.class.isAssignableFrom(type);
        return builder ? Map.class : method.map(Method::getGenericReturnType).orElse(type);
    }

    private static Optional<Method> method(Wish wish, Class<?> type) throws BringException {
        Subject says = type.getAnnotation(Subject.class);
        String name = wish.methodName().isEmpty() && says != null ? says.factory() : wish.methodName();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(type.getMethods())
                .filter(each -> each.getName().equals(name)
                        && each.getParameterCount() == 0
                        && Modifier.isStatic(each.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new BringException(new BringProblem.NoMethod(type.getName(), name))));
    }

    private static String expression(Wish wish, Class<?> type, Optional<Method> method) throws BringException {
        if (wish.factory() != null) {
            return wish.factory();
        }
        if (!reachable(type)) {
            throw new BringException(new BringProblem.NotPublic(type.getName()));
        }
        return method.isPresent() ? call(method.get()) : construction(type);
    }

    private static String construction(Class<?> type) throws BringException {
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new BringException(
                    new BringProblem.Abstract(type.getName(), type.isInterface() ? "an interface" : "abstract"));
        }
        if (Stream.of(type.getConstructors()).noneMatch(each -> each.getParameterCount() == 0)) {
            throw new BringException(new BringProblem.NoConstructor(type.getName(), type.getCanonicalName()));
        }
        return "new " + type.getCanonicalName() + (type.getTypeParameters().length == 0 ? "()" : "<>()");
    }

    private static boolean reachable(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && (around == null || (Modifier.isStatic(type.getModifiers()) && reachable(around)));
    }

    private static String call(Method method) {
        return method.getDeclaringClass().getCanonicalName() + "." + method.getName() + "()";
    }

    /** Its own name, or in full if a subject of the catalogue is called so. */
    private String name(Optional<Subject> says, Class<?> type, Optional<Method> method) {
        String suffix = method.map(each -> "." + each.getName()).orElse("");
        String simple = says.map(Subject::name).orElse(type.getSimpleName() + suffix);
        boolean taken = catalogue.subjects().stream()
                .anyMatch(each -> SubjectModel.identifier(each.name()).equals(SubjectModel.identifier(simple)));
        return taken ? type.getCanonicalName() + suffix : simple;
    }

    private SubjectModel subject(String name, Wish wish, AnnotatedElement annotated) throws BringException {
        Optional<Subject> says = Optional.ofNullable(annotated.getAnnotation(Subject.class));
        List<ClaimModel> claims = claims(wish, annotated);
        List<String> reports = new ArrayList<>(wish.reports());
        says.ifPresent(subject ->
                Stream.of(subject.reports()).map(Class::getCanonicalName).forEach(reports::add));
        boolean watched = claims.stream().anyMatch(claim -> claim.makes(MapPromises.MISUSE_DETECTION));
        if (watched && reports.isEmpty()) {
            throw new BringException(new BringProblem.NoReports(name));
        }
        return new SubjectModel(
                name,
                watched ? BroughtMap.WATCHED_TYPE : Map.class.getName(),
                BroughtMap.makerName(name) + ".create()",
                claims,
                reports,
                List.of(),
                "",
                0,
                null);
    }

    private List<ClaimModel> claims(Wish wish, AnnotatedElement annotated) throws BringException {
        Promises promises = new Promises(catalogue);
        if (wish.claims().isEmpty() && !annotated.isAnnotationPresent(Subject.class)) {
            throw new BringException(new BringProblem.NoPromises(wish.map(), promises.labels()));
        }
        return promises.resolved(wish.claims().isEmpty() ? written(annotated) : wish.claims());
    }

    private static List<ClaimModel> written(AnnotatedElement annotated) {
        return Stream.of(annotated.getAnnotationsByType(Claim.class))
                .map(claim -> new ClaimModel(List.of(claim.promises()), sources(claim)))
                .toList();
    }

    private static List<SourceModel> sources(Claim claim) {
        return Stream.of(claim.source())
                .map(source -> new SourceModel(source.value(), source.url()))
                .toList();
    }

    private static Form form(String what, Type made, Class<?> fixed) throws BringException {
        return Form.of(fixed)
                .orElseThrow(() ->
                        new BringException(new BringProblem.ForeignType(what, made.getTypeName(), fixed.getName())));
    }
}
