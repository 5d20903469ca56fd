package org.maplitmus.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.judge.ExitStatus;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Nobody but {@link ExitStatus} says the number that the program ends with. */
class StatusesTest {

    private static final Pattern LITERAL = Pattern.compile("\\b(?:return|exit\\w*\\() *-?\\d+ *[;)]");

    private static final ArchRule COMMANDS_END_WITH_A_STATUS = methods()
            .that()
            .haveName("call")
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Command.class)
            .should()
            .haveRawReturnType(ExitStatus.class);

    private static final ArchRule NUMBERS_ARE_ASKED_FOR_LAST = noClasses()
            .that()
            .resideInAPackage("org.maplitmus.cli..")
            .and()
            .doNotBelongToAnyOf(Main.class, Complaints.class, StatusHelp.class)
            .should()
            .callMethod(ExitStatus.class, "number");

    private static final JavaClasses COMMAND_LINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.maplitmus.cli");

    /** A command as none may be. */
    @Command
    private static final class Wrong implements Callable<Integer> {

        @Override
        public Integer call() {
            return ExitStatus.FAILED.number();
        }
    }

    @Test
    void everyCommandEndsWithAStatusAndNotWithANumber() {
        COMMANDS_END_WITH_A_STATUS.check(COMMAND_LINE);
        NUMBERS_ARE_ASKED_FOR_LAST.check(COMMAND_LINE);
    }

    @Test
    void aCommandThatEndsWithANumberIsFound() {
        JavaClasses wrong = new ClassFileImporter().importClasses(Wrong.class);

        assertThat(COMMANDS_END_WITH_A_STATUS.evaluate(wrong).hasViolation()).isTrue();
        assertThat(NUMBERS_ARE_ASKED_FOR_LAST.evaluate(wrong).hasViolation()).isTrue();
    }

    @Test
    void noSourceOfTheCommandLineHoldsANumberToEndWith() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(Files::isRegularFile))
                    .allSatisfy(source -> assertThat(source).content().doesNotContainPattern(LITERAL));
        }
        assertThat("return 4;").containsPattern(LITERAL);
        assertThat("System.exit(1)").containsPattern(LITERAL);
    }

    @Test
    void picoclisOwnStatusesAreOurs() {
        assertThat(CommandLine.ExitCode.OK).isEqualTo(ExitStatus.PASSED.number());
        assertThat(CommandLine.ExitCode.USAGE).isEqualTo(ExitStatus.USAGE.number());
    }

    @Test
    void theHelpOfACommandSaysWhatAStatusMeansOfIt() {
        assertThat(help("--help")).contains("    1   " + ExitStatus.FAILED.meaning(), "  130   ");
        assertThat(help("repro", "--help"))
                .contains("    1   " + ExitStatus.FAILED.meaning("repro").orElseThrow(), "    2   ", "    4   ")
                .doesNotContain("    3   ");
        assertThat(help("list", "--help")).doesNotContain("Exit status");
    }

    private static String help(String... arguments) {
        Console console = new Console();
        assertThat(console.type(arguments)).isZero();
        return console.out();
    }
}
