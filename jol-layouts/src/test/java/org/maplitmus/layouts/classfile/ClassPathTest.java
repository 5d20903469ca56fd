package org.maplitmus.layouts.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.layouts.shape.FieldShape;

class ClassPathTest {

    private static final String OBJECT = "java.lang.Object";

    @TempDir
    private Path folder;

    @Test
    void anEntryThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing.jar");

        assertThatThrownBy(() -> ClassPath.of(missing.toString()))
                .isInstanceOf(IOException.class)
                .hasMessage("no file or folder " + missing);
    }

    @Test
    void aFileThatIsNoJarIsNamed() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "not a jar");

        assertThatThrownBy(() -> ClassPath.of(text.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(text + " cannot be read as a jar: ");
    }

    @Test
    void aJarThatIsCutOffIsNamed() throws IOException {
        Path jar =
                Jars.jar(folder.resolve("cut.jar"), false, Map.of("a/A.class", Jars.classFile("a.A", OBJECT, "field")));
        byte[] bytes = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> ClassPath.of(jar.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(jar + " cannot be read as a jar: ");
    }

    @Test
    void anUnknownClassIsEmpty() throws IOException {
        try (ClassPath path = ClassPath.of(folder.toString())) {
            assertThat(path.read("a.Missing")).isEmpty();
            assertThat(path.ofJdk("a.Missing")).isFalse();
            assertThat(path.neighbours("a.Missing")).isEmpty();
        }
    }

    @Test
    void aClassOfTheJdkIsFoundBehindTheEntries() throws IOException {
        try (ClassPath path = ClassPath.of(folder.toString())) {
            assertThat(path.read("java.util.ArrayList")).isPresent();
            assertThat(path.ofJdk("java.util.ArrayList")).isTrue();
            assertThat(path.neighbours("java.util.ArrayList")).contains("java.util.HashMap");
        }
    }

    @Test
    void aClassOfTheProgramIsNotOfTheJdk() throws IOException {
        try (ClassPath path = ClassPath.of(ClassPathTest.class.getClassLoader())) {
            assertThat(path.read(ClassPathTest.class.getName())).isPresent();
            assertThat(path.ofJdk(ClassPathTest.class.getName())).isFalse();
        }
    }

    @Test
    void theFirstEntryThatHasAClassGivesIt() throws IOException {
        Path first = Jars.jar(
                folder.resolve("first.jar"), false, Map.of("a/A.class", Jars.classFile("a.A", OBJECT, "first")));
        Path second = Jars.jar(
                folder.resolve("second.jar"),
                false,
                Map.of(
                        "a/A.class", Jars.classFile("a.A", OBJECT, "second"),
                        "a/B.class", Jars.classFile("a.B", OBJECT, "second")));

        try (ClassPath path = ClassPath.of(first + File.pathSeparator + second)) {
            assertThat(field(path, "a.A")).isEqualTo("first");
            assertThat(field(path, "a.B")).isEqualTo("second");
            assertThat(path.classNames()).containsExactly("a.A", "a.B");
        }
    }

    @Test
    void aMultiReleaseJarGivesTheClassForTheRunningRelease() throws IOException {
        Map<String, byte[]> entries = Map.of(
                "a/A.class", Jars.classFile("a.A", OBJECT, "base"),
                "META-INF/versions/11/a/A.class", Jars.classFile("a.A", OBJECT, "eleven"),
                "META-INF/versions/99/a/A.class", Jars.classFile("a.A", OBJECT, "far"));
        Path versioned = Jars.jar(folder.resolve("versioned.jar"), true, entries);
        Path plain = Jars.jar(folder.resolve("plain.jar"), false, entries);

        assertThat(fieldIn(versioned)).isEqualTo("eleven");
        assertThat(fieldIn(plain)).isEqualTo("base");
    }

    @Test
    void neighboursAreTheClassesOfThePackageInTheSameJar() throws IOException {
        byte[] any = Jars.classFile("a.A", OBJECT, "field");
        Path jar = Jars.jar(
                folder.resolve("packages.jar"),
                false,
                Map.of("a/A.class", any, "a/B.class", any, "a/b/C.class", any, "a/package-info.class", any));

        try (ClassPath path = ClassPath.of(jar.toString())) {
            assertThat(path.neighbours("a.A")).containsExactlyInAnyOrder("a.A", "a.B");
            assertThat(path.classNames()).containsExactly("a.A", "a.B", "a.b.C");
        }
    }

    @Test
    void aMissingSuperclassIsNamedWithTheClassThatNeedsIt() throws IOException {
        Path jar = Jars.jar(
                folder.resolve("half.jar"),
                false,
                Map.of("a/Child.class", Jars.classFile("a.Child", "b.Parent", "field")));

        try (ClassPath path = ClassPath.of(jar.toString())) {
            ClassFiles files = new ClassFiles(path);

            assertThatThrownBy(() -> files.shape("a.Child"))
                    .isInstanceOf(UnreadableClassException.class)
                    .hasMessage("no class b.Parent, a superclass of a.Child: add its jar to the class path");
        }
    }

    private static String fieldIn(Path jar) throws IOException {
        try (ClassPath path = ClassPath.of(jar.toString())) {
            return field(path, "a.A");
        }
    }

    private static String field(ClassPath path, String className) {
        return Optional.of(new ClassFiles(path).shape(className).fields().get(0))
                .map(FieldShape::name)
                .orElseThrow();
    }
}
