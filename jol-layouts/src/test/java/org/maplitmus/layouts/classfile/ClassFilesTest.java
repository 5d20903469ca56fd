package org.maplitmus.layouts.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldShape;
import org.maplitmus.layouts.shape.FieldType;

class ClassFilesTest {

    @TempDir
    private Path folder;

    private ClassPath path = ClassPath.of(ClassFilesTest.class.getClassLoader());
    private ClassFiles files = new ClassFiles(path);

    @BeforeEach
    void open() throws IOException {
        path = ClassPath.of(folder.toString());
        files = new ClassFiles(path);
    }

    @AfterEach
    void close() throws IOException {
        path.close();
    }

    @Test
    void aShapeHasTheInstanceFieldsInOrderAndTheSuperclass() {
        ClassShape consumer = files.shape(Samples.Consumer.class.getName());

        assertThat(consumer.fields())
                .containsExactly(
                        new FieldShape("head", FieldType.LONG),
                        new FieldShape("cachedTail", FieldType.LONG),
                        new FieldShape("mask", FieldType.INT));
        assertThat(consumer.parent().map(ClassShape::name)).contains(Samples.LeftOfConsumer.class.getName());
    }

    @Test
    void staticFieldsTakeNoPlace() {
        assertThat(files.shape(Samples.Handled.class.getName()).fields())
                .extracting(FieldShape::name)
                .containsExactly("count", "limit");
    }

    @Test
    void objectHasNoFields() {
        assertThat(files.shape("java.lang.Object")).isEqualTo(ClassShape.root("java.lang.Object", List.of()));
    }

    @Test
    void theAnnotationOfTheJdkIsRead() {
        ClassShape cell = files.shape("java.util.concurrent.atomic.Striped64$Cell");

        assertThat(cell.contended()).isTrue();
        assertThat(cell.fields()).extracting(FieldShape::name).containsExactly("value");
    }

    @Test
    void anUnknownClassIsNamed() {
        assertThat(files.has("a.Missing")).isFalse();
        assertThatThrownBy(() -> files.shape("a.Missing"))
                .isInstanceOf(UnreadableClassException.class)
                .hasMessage("no class a.Missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.Thread", "java.util.concurrent.ForkJoinWorkerThread"})
    void threadsAreRefusedBecauseTheMachineAddsFields(String thread) {
        assertThatThrownBy(() -> files.shape(thread))
                .isInstanceOf(UnreadableClassException.class)
                .hasMessage("the virtual machine adds fields to java.lang.Thread that no class file shows:"
                        + " its layout cannot be told");
    }

    @Test
    void bytesThatAreNoClassFileAreRefused() throws IOException {
        Files.writeString(folder.resolve("Garbage.class"), "this is no class file at all");

        assertThatThrownBy(() -> files.shape("Garbage"))
                .isInstanceOf(UnreadableClassException.class)
                .hasMessageStartingWith("Garbage is no class file that can be read here: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 40, 200})
    void aClassFileThatIsCutOffIsRefused(int bytes) throws IOException {
        byte[] whole = Jars.classFile(Samples.Consumer.class);
        Files.write(folder.resolve("Cut.class"), Arrays.copyOf(whole, bytes));

        assertThatThrownBy(() -> files.shape("Cut"))
                .isInstanceOf(UnreadableClassException.class)
                .hasMessageStartingWith("Cut is no class file that can be read here: ");
    }

    @Test
    void aClassFileOfAReleaseFarAheadIsRefused() throws IOException {
        byte[] bytes = Jars.classFile("Future", "java.lang.Object", "field");
        bytes[6] = 0;
        bytes[7] = (byte) 200;
        Files.write(folder.resolve("Future.class"), bytes);

        assertThatThrownBy(() -> files.shape("Future"))
                .isInstanceOf(UnreadableClassException.class)
                .hasMessage("Future is no class file that can be read here: Unsupported class file major version 200");
    }

    @Test
    void anUnreadableNeighbourDoesNotSpoilTheGuess() throws IOException {
        Files.write(folder.resolve("Fine.class"), Jars.classFile("Fine", "java.lang.Object", "idle"));
        Files.writeString(folder.resolve("Garbage.class"), "this is no class file at all");

        assertThat(GuessedRoles.of(files, "Fine").groups()).isEmpty();
    }

    @Timeout(10)
    @Test
    void aClassThatIsItsOwnSuperclassIsRefused() throws IOException {
        Files.write(folder.resolve("Loop.class"), Jars.classFile("Loop", "Loop", "field"));

        assertThatThrownBy(() -> files.shape("Loop"))
                .isInstanceOf(UnreadableClassException.class)
                .hasMessage("Loop is a superclass of itself");
    }
}
