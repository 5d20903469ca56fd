package org.maplitmus.runner.bring;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
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
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;

/**
 * The look at a class that runs none of it: whether it is a map or a set, how one is made, and what it promises.
 *
 * @param jars where the class is
 * @param catalogue where its promises and the names of other subjects are
 */
record Introspection(Jars jars, Catalogue catalogue) {

    /** The map or set that {@code wish} means. */
    BroughtSubject of(Wish wish) throws BringException, IOException {
        try (URLClassLoader loader = jars.loader()) {
            ForeignClasses classes = new ForeignClasses(jars, loader);
            Class<?> type = classes.load(wish.className());
            for (String report : wish.reports()) {
                classes.checkReport(report);
            }
            return of(wish, type);
        } catch (LinkageError | TypeNotPresentException e) {
            throw new BringException(new BringProblem.DoesNotLoad(wish.className(), e.toString()));
        }
    }

    private BroughtSubject of(Wish wish, Class<?> type) throws BringException {
        Recipe recipe = Recipe.of(wish, type);
        AnnotatedElement annotated = recipe.annotated();
        List<ClaimModel> claims = claims(wish, annotated);
        KeyAndValue fixed = KeyAndValue.of(recipe.made());
        Form keys = wish.keys() == null ? form("keys", recipe.made(), fixed.key()) : wish.keys();
        Form values = form("values", recipe.made(), fixed.value());
        boolean converted = keys.converts() || values.converts();
        List<GuaranteeModel> promised = catalogue.guarantees().stream()
                .filter(guarantee -> makes(claims, guarantee.promise()))
                .toList();
        SubjectType subjectType =
                SubjectType.of(converted && recipe.makesMap() ? Map.class : recipe.madeClass(), promised.stream());
        String name = name(recipe);
        checkKind(name, subjectType, promised);
        int limit = limit(wish, subjectType);
        SubjectModel subject = new SubjectModel(
                name,
                subjectType.name(),
                BroughtSubject.makerName(name) + ".create()",
                claims,
                reports(wish, annotated),
                List.of(),
                "",
                0,
                null);
        if (subject.reports().isEmpty() && makes(claims, MapPromises.MISUSE_DETECTION)) {
            throw new BringException(new BringProblem.NoReports(name));
        }
        return new BroughtSubject(subject, subjectType, recipe.expression(), keys, values, limit);
    }

    /** The number behind a promise; it is needed if the type takes one, and has no meaning otherwise. */
    private static int limit(Wish wish, SubjectType type) throws BringException {
        Optional<WrittenPromise> numbered = WrittenPromise.numbered(wish.claims());
        if (type.numbered() && numbered.isEmpty()) {
            throw new BringException(new BringProblem.NoNumber(wish.map()));
        }
        if (!type.numbered() && numbered.isPresent()) {
            throw new BringException(new BringProblem.StrayNumber(numbered.get().name()));
        }
        return numbered.map(WrittenPromise::number).orElse(0);
    }

    private void checkKind(String name, SubjectType type, List<GuaranteeModel> promised) throws BringException {
        SubjectType other = type.isMap() ? SubjectType.SET : SubjectType.MAP;
        if (promised.stream().noneMatch(type::isAskedBy) && promised.stream().anyMatch(other::isAskedOfAnyBy)) {
            List<GuaranteeModel> asking =
                    catalogue.guarantees().stream().filter(type::isAskedBy).toList();
            throw new BringException(
                    new BringProblem.OtherKind(name, type.isMap(), new Promises(catalogue).labels(asking)));
        }
    }

    /** Its own name, or in full if a subject of the catalogue is called so. */
    private String name(Recipe recipe) {
        Subject says = recipe.annotated().getAnnotation(Subject.class);
        String name = says == null ? recipe.simpleName() : says.name();
        boolean taken = catalogue.subjects().stream()
                .anyMatch(each -> SubjectModel.identifier(each.name()).equals(SubjectModel.identifier(name)));
        return taken ? recipe.fullName() : name;
    }

    private static List<String> reports(Wish wish, AnnotatedElement annotated) {
        List<String> reports = new ArrayList<>(wish.reports());
        Stream.ofNullable(annotated.getAnnotation(Subject.class))
                .flatMap(subject -> Stream.of(subject.reports()))
                .map(Class::getCanonicalName)
                .forEach(reports::add);
        return reports;
    }

    private static boolean makes(List<ClaimModel> claims, String promise) {
        return claims.stream().anyMatch(claim -> claim.makes(promise));
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
