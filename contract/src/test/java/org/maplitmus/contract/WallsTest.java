package org.maplitmus.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** This room knows nobody: no other room, and no test harness. */
class WallsTest {

    private static final JavaClasses ROOM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.maplitmus.contract");

    @Test
    void noOtherRoomIsKnown() {
        DescribedPredicate<JavaClass> otherRooms = JavaClass.Predicates.resideInAPackage("org.maplitmus..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.maplitmus.contract..")))
                .as("other rooms");
        noClasses().should().dependOnClassesThat(otherRooms).check(ROOM);
    }

    @Test
    void noHarnessIsKnown() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.openjdk.jcstress..")
                .check(ROOM);
    }

    @Test
    void theVocabularyKnowsNeitherValuesNorGenerator() {
        noClasses()
                .that()
                .resideInAPackage("org.maplitmus.contract")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.maplitmus.contract.model..", "org.maplitmus.contract.generate..")
                .check(ROOM);
    }

    @Test
    void theValuesDoNotKnowTheGenerator() {
        noClasses()
                .that()
                .resideInAPackage("org.maplitmus.contract.model..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.maplitmus.contract.generate..")
                .check(ROOM);
    }
}
