package org.maplitmus.maps;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("any-jdk")
class ArchitectureTest {

    private static final ArchRule KNOWS_NOBODY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.maplitmus.maps..");

    /** Only maps behind a lock or under watch have views of their own, and range loops over Go's maps and channels. */
    private static final ArchRule VIEWS_ARE_WRITTEN_ONCE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..maps.view..", "..maps.lock..", "..maps.detection..", "..maps.go..", "..maps.channel..")
            .and()
            .doNotHaveFullyQualifiedName("org.maplitmus.maps.failfast.FailFastIterator")
            .should()
            .beAssignableTo(Iterator.class)
            .orShould()
            .beAssignableTo(Collection.class);

    @Test
    void mapsDependOnTheJdkAlone() {
        KNOWS_NOBODY.check(maps());
    }

    private static JavaClasses maps() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.maplitmus.maps");
    }

    @Test
    void aClassThatKnowsATestLibraryIsReported() {
        JavaClasses thisTest = new ClassFileImporter().importClasses(ArchitectureTest.class);

        assertThatThrownBy(() -> KNOWS_NOBODY.check(thisTest)).hasMessageContaining("com.tngtech.archunit");
    }

    @Test
    void viewsAndIteratorsComeFromOnePackage() {
        VIEWS_ARE_WRITTEN_ONCE.check(maps());
    }

    @Test
    void aMapWithAViewOfItsOwnIsReported() {
        JavaClasses anotherView = new ClassFileImporter().importClasses(AnotherView.class);

        assertThatThrownBy(() -> VIEWS_ARE_WRITTEN_ONCE.check(anotherView)).hasMessageContaining("AnotherView");
    }

    private abstract static class AnotherView extends AbstractSet<String> {}
}
