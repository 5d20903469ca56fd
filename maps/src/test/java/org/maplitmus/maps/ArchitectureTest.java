package org.maplitmus.maps;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final ArchRule KNOWS_NOBODY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.maplitmus.maps..");

    @Test
    void mapsDependOnTheJdkAlone() {
        KNOWS_NOBODY.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.maplitmus.maps"));
    }

    @Test
    void aClassThatKnowsATestLibraryIsReported() {
        JavaClasses thisTest = new ClassFileImporter().importClasses(ArchitectureTest.class);

        assertThatThrownBy(() -> KNOWS_NOBODY.check(thisTest)).hasMessageContaining("com.tngtech.archunit");
    }
}
