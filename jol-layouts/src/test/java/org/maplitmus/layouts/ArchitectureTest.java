package org.maplitmus.layouts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final ArchRule KNOWS_AT_MOST_THE_MAPS = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.maplitmus.layouts..", "org.maplitmus.maps..");

    @Test
    void layoutsDependOnAtMostTheMaps() {
        KNOWS_AT_MOST_THE_MAPS.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.maplitmus.layouts"));
    }

    @Test
    void aClassThatKnowsJolIsReported() {
        assertThatThrownBy(() -> KNOWS_AT_MOST_THE_MAPS.check(new ClassFileImporter().importClasses(JolLayout.class)))
                .hasMessageContaining("org.openjdk.jol");
    }
}
