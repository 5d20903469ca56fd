package org.maplitmus.layouts.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.layouts.model.LayoutModel;
import org.openjdk.jol.vm.VM;

class RunningVmTest {

    @TempDir
    private Path folder;

    @Test
    void theModelOfThisMachineHasItsSizes() {
        LayoutModel model = RunningVm.model();

        assertThat(model.headerSize()).isEqualTo(VM.current().objectHeaderSize());
        assertThat(model.rules())
                .isEqualTo(Runtime.version().feature() < 25 ? LayoutModel.Rules.JDK_15 : LayoutModel.Rules.JDK_25);
    }

    @Test
    void thisBuildHeedsContended() {
        assertThatCode(RunningVm::requireContended).doesNotThrowAnyException();
    }

    @Test
    void aMachineThatIgnoresContendedIsRefusedInPlainWords() throws Exception {
        assertThat(probe("-XX:+RestrictContended")).contains("start it with -XX:-RestrictContended");
    }

    @Test
    void underZgcNoAddressIsTrusted() throws Exception {
        assertThat(run(List.of("-XX:+UseZGC"), AddressMain.class))
                .contains("under ZGC an address carries colours", "-XX:+UseSerialGC");
    }

    @Test
    void underAnotherCollectorAddressesAreTrusted() throws Exception {
        assertThat(run(List.of("-XX:+UseSerialGC"), AddressMain.class)).contains("plain addresses");
    }

    private String probe(String flag) throws IOException, InterruptedException {
        return run(List.of(flag), ProbeMain.class);
    }

    private String run(List<String> flags, Class<?> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(JavaHome.current().launcher().toString());
        command.addAll(JvmOptions.of(Runtime.version().feature()));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(folder.resolve("layouts").toString(), "1", "10"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
