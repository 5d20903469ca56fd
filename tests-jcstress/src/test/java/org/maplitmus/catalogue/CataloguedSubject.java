package org.maplitmus.catalogue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.SubjectModel;

/** A subject of the catalogue as its annotations describe it. */
public record CataloguedSubject(Subject subject, @Nullable WeakenedTwin twin, Executable maker) {

    private static final Catalogue CATALOGUE = load();

    private static Catalogue load() {
        try {
            return Catalogue.load(CataloguedSubject.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CataloguedSubject madeBy(JavaClass type) {
        Class<?> reflected = type.reflect();
        return of(reflected, reflected.getConstructors()[0]);
    }

    static CataloguedSubject madeBy(JavaMethod factory) {
        return of(factory.reflect(), factory.reflect());
    }

    private static CataloguedSubject of(AnnotatedElement annotated, Executable maker) {
        return new CataloguedSubject(
                annotated.getAnnotation(Subject.class), annotated.getAnnotation(WeakenedTwin.class), maker);
    }

    /** Whether it makes the promise of that name. */
    public boolean promises(String promise) {
        return promises().contains(promise);
    }

    List<String> promises() {
        return model().promises();
    }

    /** What the catalogue says of it. */
    SubjectModel model() {
        return CATALOGUE.subject(subject.name());
    }

    /** Whether {@code thrown} is what it reports its misuse with. */
    boolean reports(Throwable thrown) {
        return Arrays.stream(subject.reports()).anyMatch(report -> report.isInstance(thrown));
    }

    boolean refutes(String id) {
        return refutes().contains(id);
    }

    List<String> refutes() {
        return twin == null ? List.of() : List.of(twin.refutes());
    }

    /** The type of what it makes. */
    Class<?> made() {
        return maker instanceof Method factory ? factory.getReturnType() : maker.getDeclaringClass();
    }

    Object fresh() throws ReflectiveOperationException {
        return maker instanceof Method factory ? factory.invoke(null) : ((Constructor<?>) maker).newInstance();
    }

    @Override
    public String toString() {
        return subject.name();
    }
}
