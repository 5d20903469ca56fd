package org.maplitmus.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

final class RoomsTest {

    private static final JavaClasses REPORT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.maplitmus.report");

    @Test
    void compare_reads_no_file() {
        readsNoFile("compare").check(REPORT);
    }

    @Test
    void a_room_that_reads_files_is_seen() {
        assertThat(readsNoFile("collect").evaluate(REPORT).hasViolation()).isTrue();
    }

    private static ArchRule readsNoFile(String room) {
        return noClasses()
                .that()
                .resideInAPackage("org.maplitmus.report." + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..");
    }
}
