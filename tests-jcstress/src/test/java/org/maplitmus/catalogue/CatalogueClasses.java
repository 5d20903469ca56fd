package org.maplitmus.catalogue;

import static java.util.Comparator.comparing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.maplitmus.WithoutGeneratedCells;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Subject;

/** What is annotated in the class files of the catalogue. */
public final class CatalogueClasses {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new WithoutGeneratedCells())
            .importPackages("org.maplitmus.catalogue");

    private CatalogueClasses() {}

    /** The guarantees and limits, by id. */
    public static List<Scenario> scenarios() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Guarantee.class) || type.isAnnotatedWith(Limit.class))
                .map(type -> Scenario.of(type.reflect()))
                .sorted(comparing(Scenario::id))
                .toList();
    }

    /** The subjects and the weakened twins. */
    public static List<CataloguedSubject> subjects() {
        return Stream.concat(subjectTypes(), subjectFactories()).toList();
    }

    static List<CataloguedSubject> twins() {
        return subjects().stream().filter(subject -> subject.twin() != null).toList();
    }

    private static Stream<CataloguedSubject> subjectTypes() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Subject.class))
                .map(CataloguedSubject::madeBy);
    }

    private static Stream<CataloguedSubject> subjectFactories() {
        return CLASSES.stream()
                .map(JavaClass::getMethods)
                .flatMap(methods -> methods.stream().filter(method -> method.isAnnotatedWith(Subject.class)))
                .map(CataloguedSubject::madeBy);
    }
}
