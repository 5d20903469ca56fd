package org.maplitmus.runner.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFileTest {

    private static final byte[] CONTENT = "an answer\nof two lines".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path home;

    private SealedFile file() {
        return new SealedFile(home.resolve("answers"), new UserKey(home.resolve("key")));
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        assertThat(file().read()).isEmpty();
        file().write("before".getBytes(StandardCharsets.UTF_8));
        file().write(CONTENT);

        assertThat(file().read()).hasValueSatisfying(read -> assertThat(read).isEqualTo(CONTENT));
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(each -> each.getFileName().toString())).containsExactlyInAnyOrder("answers", "key");
        }
    }

    @Test
    void whatWasChangedCutOrMadeElsewhereIsRefused() throws IOException {
        file().write(CONTENT);
        byte[] whole = Files.readAllBytes(file().path());

        refuses(new String(whole, StandardCharsets.UTF_8).replace("two", "ten"));
        refuses(new String(whole, 0, whole.length - 1, StandardCharsets.UTF_8));
        refuses("");
        refuses("[]");
        Files.write(file().path(), whole);
        Files.delete(file().key().file());
        assertThatThrownBy(() -> file().read()).hasMessageContaining("damaged, or was not written by this user");
    }

    private void refuses(String text) throws IOException {
        Files.writeString(file().path(), text);
        assertThatThrownBy(() -> file().read())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot read " + file().path() + ": it is damaged");
    }

    @Test
    void whatIsTooLongIsRefusedBeforeItIsRead() throws IOException {
        try (var channel = Files.newByteChannel(
                file().path(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.position(1L << 31).write(ByteBuffer.wrap(new byte[1]));
        }

        assertThatThrownBy(() -> file().read()).hasMessageContaining("longer than 64 MB");
    }

    @Test
    void aUserWithoutAHomeCannotWrite() {
        SealedFile homeless = new SealedFile(Path.of("answers"), new UserKey(Path.of("key")));

        assertThatThrownBy(() -> homeless.write(CONTENT)).hasMessageContaining("no home folder");
    }
}
