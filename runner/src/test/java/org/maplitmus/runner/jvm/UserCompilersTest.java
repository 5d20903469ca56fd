package org.maplitmus.runner.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserCompilersTest {

    @ParameterizedTest
    @CsvSource({
        "-Xint, INT/INT",
        "-Xmixed -Xint, INT/INT",
        "-Xint -Xmixed, C2/C2",
        "-XX:TieredStopAtLevel=0, INT/INT",
        "-XX:TieredStopAtLevel=1, C1/C1",
        "-XX:-TieredCompilation, C2/C2",
        "-Xmx1g, C2/C2",
    })
    void theMostTellingModeIsOneThatTheFlagsLeave(String flags, String first) {
        UserCompilers compilers = UserCompilers.of(List.of(flags.split(" ", -1)));

        assertThat(CompileMode.ALL.stream().filter(compilers::have).findFirst()).hasToString("Optional[" + first + "]");
    }

    @Test
    void withoutC1NoActorIsGivenIt() {
        UserCompilers compilers = UserCompilers.of(List.of("-XX:-TieredCompilation"));

        assertThat(CompileMode.ALL.stream().filter(compilers::have)).noneMatch(mode -> mode.uses(Compiler.C1));
    }
}
