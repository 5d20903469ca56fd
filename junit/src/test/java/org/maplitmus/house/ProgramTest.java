package org.maplitmus.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.Run;

/** One class decides how a run ended, and one ends the program. */
class ProgramTest {

    private static final ArchRule ONE_JUDGE = noClasses()
            .that()
            .resideOutsideOfPackage("org.maplitmus.report.judge")
            .should()
            .callConstructor(Run.Exit.class, ExitStatus.class, String.class);

    private static final ArchRule ONE_MAIN = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.maplitmus.cli.Main")
            .and()
            .doNotHaveFullyQualifiedName("org.maplitmus.cli.Start")
            .and()
            .doNotHaveFullyQualifiedName("org.maplitmus.benchmarks.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

    /** Does both, as nobody may. */
    private static final class Usurper {

        @SuppressWarnings("UnusedMethod")
        private static void end() {
            Run.Exit exit = new Run.Exit(ExitStatus.FAILED, "");
            System.exit(exit.status().number());
        }
    }

    @Test
    void onlyTheJudgeMakesAnExitStatus() {
        ONE_JUDGE.check(Plan.CLASSES);
    }

    @Test
    void onlyAMainEndsItsProgram() {
        ONE_MAIN.check(Plan.CLASSES);
    }

    @Test
    void whoeverElseDoesIsSeen() {
        JavaClasses usurper = new ClassFileImporter().importClasses(Usurper.class);

        assertThat(ONE_JUDGE.evaluate(usurper).hasViolation()).isTrue();
        assertThat(ONE_MAIN.evaluate(usurper).hasViolation()).isTrue();
    }
}
