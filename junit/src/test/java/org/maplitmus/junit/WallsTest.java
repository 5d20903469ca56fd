package org.maplitmus.junit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class WallsTest {

    private static final ArchRule THREE_ARE_SHOWN = classes()
            .should()
            .bePackagePrivate()
            .orShould()
            .haveSimpleName("Litmus")
            .orShould()
            .haveSimpleName("LitmusEngine")
            .orShould()
            .haveSimpleName("LitmusEvidence");

    /** Public beside the three, as nobody may be. */
    public static final class Shown {}

    @Test
    void aProjectSeesTheAnnotationItsEnumAndTheEngine() {
        THREE_ARE_SHOWN.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.maplitmus.junit"));
    }

    @Test
    void whateverElseAProjectSeesIsFound() {
        assertThat(THREE_ARE_SHOWN
                        .evaluate(new ClassFileImporter().importClasses(Shown.class))
                        .hasViolation())
                .isTrue();
    }
}
