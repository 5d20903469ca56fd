package org.maplitmus.layouts;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.layouts.walls.model.ModelThatAsserts;
import org.maplitmus.layouts.walls.shape.ShapeThatKnowsAModel;

class ArchitectureTest {

    private static final String HOUSE = "org.maplitmus.layouts";

    private static final ArchRule KNOWN_LIBRARIES = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "com.sun.management..",
                    "javax.management..",
                    "org.jspecify..",
                    "org.openjdk.jol..",
                    "org.objectweb.asm..",
                    "org.assertj..",
                    "gg.jte..",
                    "org.maplitmus.maps..",
                    HOUSE + "..");

    private static final ArchRule ASSERTJ_FOR_ASSERTIONS = noClasses()
            .that()
            .resideOutsideOfPackage("..assertion..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.assertj..");

    private static final ArchRule TEMPLATES_FOR_PAGES = noClasses()
            .that()
            .resideOutsideOfPackage("..page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gg.jte..");

    private static final ArchRule MAPS_FOR_WITNESSES = noClasses()
            .that()
            .resideOutsideOfPackage("..witness..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.maplitmus.maps..");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);

    static Stream<ArchRule> walls() {
        return Stream.of(
                KNOWN_LIBRARIES,
                ASSERTJ_FOR_ASSERTIONS,
                TEMPLATES_FOR_PAGES,
                MAPS_FOR_WITNESSES,
                noCycles(HOUSE),
                knowsOnly("shape"),
                knowsOnly("model", "shape"),
                knowsOnly("isolation", "model", "shape"),
                knowsOnly("classfile", "isolation", "model", "shape"),
                knowsOnly("drawing", "isolation", "model", "shape"));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void theWallsStand(ArchRule wall) {
        wall.check(MAIN);
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                Arguments.of(KNOWN_LIBRARIES, ArchitectureTest.class, "com.tngtech.archunit"),
                Arguments.of(ASSERTJ_FOR_ASSERTIONS, ModelThatAsserts.class, "org.assertj.core.api.Assertions"),
                Arguments.of(MAPS_FOR_WITNESSES, ModelThatAsserts.class, "org.maplitmus.maps.bin.BinMap"),
                Arguments.of(knowsOnly("shape"), ShapeThatKnowsAModel.class, "ModelThatAsserts"),
                Arguments.of(knowsOnly("model", "shape"), ModelThatAsserts.class, "isolation.Group"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void aBreachIsReported(ArchRule wall, Class<?> breach, String dependency) {
        JavaClasses broken = new ClassFileImporter().importClasses(breach);

        assertThatThrownBy(() -> wall.check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(breach.getSimpleName())
                .hasMessageContaining(dependency);
    }

    @Test
    void aCycleIsReported() {
        JavaClasses cyclic = new ClassFileImporter().importClasses(ShapeThatKnowsAModel.class, ModelThatAsserts.class);

        assertThatThrownBy(() -> noCycles(HOUSE + ".walls").check(cyclic))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    private static ArchRule noCycles(String parent) {
        return slices().matching(parent + ".(*)..").should().beFreeOfCycles();
    }

    /** Of the packages of this house, {@code name} may know itself, these, and the annotations that the house shows. */
    private static ArchRule knowsOnly(String name, String... others) {
        String[] known = Stream.concat(Stream.of(name), Stream.of(others))
                .map(ArchitectureTest::anywhere)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(anywhere(name))
                .should()
                .dependOnClassesThat(resideInAPackage(HOUSE + ".*..").and(resideOutsideOfPackages(known)));
    }

    private static String anywhere(String name) {
        return HOUSE + ".." + name + "..";
    }
}
