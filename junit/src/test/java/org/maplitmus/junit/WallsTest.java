package org.maplitmus.junit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The walls of this module: a caller of the runner beside the command line, which shows an annotation and an engine.
 */
class WallsTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.maplitmus.junit");

    @Test
    void noMapAndNoScenarioIsKnownByName() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.maplitmus.maps..", "org.maplitmus.catalogue..", "org.maplitmus.layouts..")
                .check(MODULE);
    }

    @Test
    void aProjectSeesTheAnnotationAndTheEngine() {
        classes()
                .should()
                .bePackagePrivate()
                .orShould()
                .haveSimpleName("Litmus")
                .orShould()
                .haveSimpleName("LitmusEngine")
                .check(MODULE);
    }
}
