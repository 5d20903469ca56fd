package org.maplitmus.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("any-jdk")
class ArchitectureTest {

    private static final ArchRule KNOWS_THE_MAPS_PEERS_AND_INSTRUMENTS = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.maplitmus.benchmarks..",
                    "org.maplitmus.maps..",
                    "it.unimi.dsi.fastutil..",
                    "com.github.benmanes.caffeine..",
                    "org.jctools..",
                    "org.HdrHistogram..",
                    "jdk.jfr..",
                    "org.openjdk.jmh..",
                    "org.openjdk.jol..",
                    "picocli..");

    @Test
    void benchmarksDependOnNoOtherModuleThanTheMaps() {
        KNOWS_THE_MAPS_PEERS_AND_INSTRUMENTS.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.maplitmus.benchmarks"));
    }

    @Test
    void aClassThatKnowsSomethingElseIsReported() {
        assertThatThrownBy(() -> KNOWS_THE_MAPS_PEERS_AND_INSTRUMENTS.check(
                        new ClassFileImporter().importClasses(ArchitectureTest.class)))
                .hasMessageContaining("com.tngtech.archunit");
    }
}
