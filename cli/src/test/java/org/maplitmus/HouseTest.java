package org.maplitmus;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.Run;

/** The walls of the house: data flows one way, from the catalogue through the runner to the report. */
class HouseTest {

    private static final Pattern GENERATED = Pattern.compile(".*/[^/]*_[^/]*\\.class");

    private static final String[] EVIDENCE = {
        "org.maplitmus.runner.jvm..",
        "org.maplitmus.runner.sample..",
        "org.maplitmus.runner.fork..",
        "org.maplitmus.runner.plan..",
        "org.maplitmus.runner.repro..",
        "org.maplitmus.runner.stock.."
    };

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.matches(GENERATED))
            .importPackages("org.maplitmus");

    @Test
    void mapsKnowNobody() {
        noClasses()
                .that()
                .resideInAPackage("org.maplitmus.maps..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.maplitmus..").and(not(resideInAPackage("org.maplitmus.maps.."))))
                .check(HOUSE);
    }

    @Test
    void theContractKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage("org.maplitmus.contract..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.maplitmus..").and(not(resideInAPackage("org.maplitmus.contract.."))))
                .check(HOUSE);
    }

    @Test
    void layoutsKnowAtMostTheMaps() {
        noClasses()
                .that()
                .resideInAPackage("org.maplitmus.layouts..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.maplitmus..")
                        .and(not(resideInAnyPackage("org.maplitmus.layouts..", "org.maplitmus.maps.."))))
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLineKnowsLayouts() {
        noClasses()
                .that(not(resideInAnyPackage("org.maplitmus.layouts..", "org.maplitmus.cli..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.maplitmus.layouts..")
                .check(HOUSE);
    }

    @Test
    void theReportNeverSeesAMapOrACell() {
        noClasses()
                .that()
                .resideInAPackage("org.maplitmus.report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.maplitmus.maps..",
                        "org.maplitmus.catalogue..",
                        "org.maplitmus.runner..",
                        "org.maplitmus.cli..")
                .check(HOUSE);
    }

    @Test
    void theCatalogueKnowsMapsAndTheContractOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.maplitmus.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.maplitmus.runner..", "org.maplitmus.cli..", "org.maplitmus.report..")
                .check(HOUSE);
    }

    @Test
    void theRunnerMeetsMapsOnlyThroughCellsAndDecidesNothing() {
        noClasses()
                .that()
                .resideInAnyPackage(EVIDENCE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.maplitmus.maps..",
                        "org.maplitmus.catalogue..",
                        "org.maplitmus.cli..",
                        "org.maplitmus.report.judge..",
                        "org.maplitmus.report.render..")
                .check(HOUSE);
    }

    @Test
    void whatIsBroughtKnowsNeitherTheCommandLineNorAVerdict() {
        noClasses()
                .that()
                .resideInAPackage("org.maplitmus.runner.bring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.maplitmus.maps..",
                        "org.maplitmus.catalogue..",
                        "org.maplitmus.cli..",
                        "org.maplitmus.report..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(EVIDENCE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.maplitmus.runner.bring..")
                .check(HOUSE);
    }

    @Test
    void aProblemKnowsNoFaceAndNobodyElse() {
        classes()
                .that()
                .resideInAPackage("org.maplitmus.runner.problem..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.maplitmus.runner.problem..", "java..", "org.jspecify..")
                .check(HOUSE);
    }

    @Test
    void theClassPathsOfForksKnowTheContractOnly() {
        classes()
                .that()
                .resideInAPackage("org.maplitmus.runner.classpath..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.maplitmus.runner.classpath..",
                        "org.maplitmus.runner.problem..",
                        "org.maplitmus.contract..")
                .check(HOUSE);
    }

    @Test
    void theProfileKnowsRecordingsAndTheContractOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.maplitmus.runner.profile..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.maplitmus..")
                        .and(not(resideInAnyPackage(
                                "org.maplitmus.runner.profile..",
                                "org.maplitmus.runner.record..",
                                "org.maplitmus.runner.fork..",
                                "org.maplitmus.runner.sample..",
                                "org.maplitmus.runner.jvm..",
                                "org.maplitmus.runner.folder..",
                                "org.maplitmus.report.collect..",
                                "org.maplitmus.contract.."))))
                .check(HOUSE);
    }

    @Test
    void whatRunsAndJudgesKnowsNeitherTheCommandLineNorAMap() {
        noClasses()
                .that()
                .resideInAPackage("org.maplitmus.runner.stress..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.maplitmus.maps..",
                        "org.maplitmus.catalogue..",
                        "org.maplitmus.cli..",
                        "org.maplitmus.report.render..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(EVIDENCE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.maplitmus.runner.stress..")
                .check(HOUSE);
    }

    @Test
    void theModelCheckerIsKnownInOneRoomThatKnowsNoMap() {
        noClasses()
                .that(not(resideInAnyPackage("org.maplitmus.runner.explain.lincheck..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jetbrains..", "kotlin..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("org.maplitmus.runner.explain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.maplitmus.maps..",
                        "org.maplitmus.catalogue..",
                        "org.maplitmus.cli..",
                        "org.maplitmus.report.judge..",
                        "org.maplitmus.report.render..")
                .check(HOUSE);
    }

    @Test
    void onlyTheJudgeMakesAnExitStatus() {
        noClasses()
                .that(not(resideInAnyPackage("org.maplitmus.report.judge..")))
                .should()
                .callConstructor(Run.Exit.class, ExitStatus.class, String.class)
                .check(HOUSE);
    }

    @Test
    void onlyMainEndsTheProgram() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.maplitmus.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(HOUSE);
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.maplitmus.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.maplitmus.cli..")
                .check(HOUSE);
    }
}
