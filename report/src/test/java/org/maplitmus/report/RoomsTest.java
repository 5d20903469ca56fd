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
    void collect_knows_neither_judge_nor_render() {
        noClasses()
                .that()
                .resideInAPackage("..report.collect..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("..report.judge..", "..report.render.."))
                .allowEmptyShould(false)
                .check(REPORT);
    }

    @Test
    void judge_does_not_know_render() {
        noClasses()
                .that()
                .resideInAPackage("..report.judge..")
                .should()
                .dependOnClassesThat(resideInAPackage("..report.render.."))
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
