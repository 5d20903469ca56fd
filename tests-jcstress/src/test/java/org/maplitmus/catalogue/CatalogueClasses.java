package org.maplitmus.catalogue;

import static java.util.Comparator.comparing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Subject;

/** What is annotated in the class files of the catalogue. */
public final class CatalogueClasses {

    private static final Pattern WRITTEN = Pattern.compile("[^_]+\\.class");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPaths(writtenClasses());
    private static final List<Scenario> SCENARIOS = CLASSES.stream()
            .filter(type -> type.isAnnotatedWith(Guarantee.class) || type.isAnnotatedWith(Limit.class))
            .map(type -> Scenario.of(type.reflect()))
            .sorted(comparing(Scenario::id))
            .toList();

    private CatalogueClasses() {}

    /** The guarantees and limits, by id. */
    public static List<Scenario> scenarios() {
        return SCENARIOS;
    }

    /** The subjects and the weakened twins. */
    public static List<CataloguedSubject> subjects() {
        return Stream.concat(subjectTypes(), subjectFactories()).toList();
    }

    static List<CataloguedSubject> twins() {
        return subjects().stream().filter(subject -> subject.twin() != null).toList();
    }

    /** Without the generated cells and their runners: they are forty times as many. */
    private static List<Path> writtenClasses() {
        try (Stream<Path> files = Files.walk(Path.of(
                Docs.class.getProtectionDomain().getCodeSource().getLocation().toURI()))) {
            return files.filter(file ->
                            WRITTEN.matcher(String.valueOf(file.getFileName())).matches())
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
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
