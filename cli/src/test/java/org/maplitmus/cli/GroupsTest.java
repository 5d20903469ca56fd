package org.maplitmus.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls inside the command line: the program knows groups of commands, a group knows options and the terminal. */
class GroupsTest {

    private static final String ROOT = "org.maplitmus.cli";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static final String PROGRAM = ROOT;
    private static final String STRESS = ROOT + ".stress";
    private static final String CELL = ROOT + ".cell";
    private static final String RESULTS = ROOT + ".results";
    private static final String CATALOGUE = ROOT + ".catalogue";
    private static final String LAYOUTS = ROOT + ".layouts";
    private static final String OPTIONS = ROOT + ".options";
    private static final String TERMINAL = ROOT + ".terminal";

    /** What each package may know of the command line beside itself. */
    private static final Map<String, List<String>> KNOWN = Map.of(
            PROGRAM, List.of(STRESS, CELL, RESULTS, CATALOGUE, LAYOUTS, TERMINAL),
            STRESS, List.of(RESULTS, LAYOUTS, OPTIONS, TERMINAL),
            CELL, List.of(OPTIONS, TERMINAL),
            RESULTS, List.of(LAYOUTS, OPTIONS, TERMINAL),
            CATALOGUE, List.of(OPTIONS, TERMINAL),
            LAYOUTS, List.of(OPTIONS, TERMINAL),
            OPTIONS, List.of(TERMINAL),
            TERMINAL, List.of());

    @ParameterizedTest
    @MethodSource("packages")
    void eachKnowsAtMostWhatItMay(String room) {
        wall(room, known(room)).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void withoutAnArrowThatIsUsedTheWallFails(String from, String to) {
        List<String> others =
                known(from).stream().filter(each -> !each.equals(to)).toList();
        assertThat(wall(from, others).evaluate(CLASSES).hasViolation()).isTrue();
    }

    @Test
    void allAreInTheTable() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isEqualTo(KNOWN.keySet());
    }

    private static ArchRule wall(String room, List<String> known) {
        return classes()
                .that(resideInAPackage(room))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..")
                        .or(resideInAPackage(room))
                        .or(resideInAnyPackage(known.toArray(String[]::new))));
    }

    private static List<String> known(String room) {
        return KNOWN.getOrDefault(room, List.of());
    }

    private static Stream<String> packages() {
        return KNOWN.keySet().stream();
    }

    private static Stream<String[]> arrows() {
        return KNOWN.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(to -> new String[] {each.getKey(), to}));
    }
}
