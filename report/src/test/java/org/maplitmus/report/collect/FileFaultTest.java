package org.maplitmus.report.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileFaultTest {

    private static final Path FILE = Path.of("run.json");

    @Test
    void theOperationTheFileAndTheReasonAreNamed() {
        assertThat(FileFault.of("write", FILE, new IOException("No space left on device")))
                .hasMessage("cannot write run.json: No space left on device");
        assertThat(FileFault.of("write", FILE, new FileSystemException(".run.json.tmp", null, "File too large")))
                .hasMessage("cannot write run.json: File too large");
        assertThat(FileFault.of("write", FILE, new AccessDeniedException(".run.json.tmp")))
                .hasMessage("cannot write run.json: permission denied");
    }

    @Test
    void anExceptionThatIsOnlyThePathGetsItsReason() {
        assertThat(FileFault.words(new NoSuchFileException("raw"))).isEqualTo("raw: there is no such file or folder");
        assertThat(FileFault.words(new FileAlreadyExistsException("out")))
                .isEqualTo("out: something else is there already");
        assertThat(FileFault.words(new IOException("as it is"))).isEqualTo("as it is");
        assertThat(FileFault.words(new IOException())).isEqualTo("java.io.IOException");
    }
}
