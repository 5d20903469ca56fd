package org.maplitmus.report;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class RoomsTest {

    private static final JavaClasses REPORT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.maplitmus.report");

    @Test
    void collect_knows_no_later_room() {
        noClasses()
                .that()
                .resideInAPackage("..report.collect..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("..report.judge..", "..report.compare..", "..report.render.."))
                .allowEmptyShould(false)
                .check(REPORT);
    }

    @Test
    void judge_knows_neither_compare_nor_render() {
        noClasses()
                .that()
                .resideInAPackage("..report.judge..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("..report.compare..", "..report.render.."))
                .allowEmptyShould(false)
                .check(REPORT);
    }

    @Test
    void compare_does_not_know_render_and_reads_no_file() {
        noClasses()
                .that()
                .resideInAPackage("..report.compare..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("..report.render..", "java.io..", "java.nio.."))
                .allowEmptyShould(false)
                .check(REPORT);
    }

    @Test
    void report_knows_no_other_room_but_the_contract() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.maplitmus..")
                        .and(resideOutsideOfPackages("org.maplitmus.report..", "org.maplitmus.contract..")))
                .allowEmptyShould(false)
                .check(REPORT);
    }
}
