package org.maplitmus.runner.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackingTest {

    private static final String FOLDER = "META-INF/maplitmus/packed/";

    @TempDir
    private Path folder;

    @BeforeEach
    void pack() throws IOException {
        jar(
                "cells/catalogue.jar",
                "META-INF/TestList",
                "a/One.class",
                "a/One_B.class",
                "a/One_B_jcstress.class",
                "a/One_C.class",
                "a/One_C_jcstress.class",
                "b/Two_C.class");
        jar("jna/core.jar", "META-INF/maven/pom.xml", "l/L.class", "l/native/aix/l.a");
        jar("jna/needed.jar", "l/L.class", "n/N.class");
        Packing.main(
                new String[] {folder.resolve("in").toString(), packed().toString(), "META-INF/maven/.*|l/native/aix.*"
                });
    }

    @Test
    void theCellsOfOneScenarioAreOneJarWithoutTheScenario() throws IOException {
        assertThat(contents(FOLDER + "cells-a.One.jar"))
                .containsOnlyKeys("a/One_B.class", "a/One_C.class", "a/One_B_jcstress.class", "a/One_C_jcstress.class");
        assertThat(contents(FOLDER + "cells-b.Two.jar")).containsOnlyKeys("b/Two_C.class");
    }

    @Test
    void classesOfOneKindStandSideBySide() throws IOException {
        assertThat(contents(FOLDER + "cells-a.One.jar").keySet())
                .containsExactly("a/One_B.class", "a/One_C.class", "a/One_B_jcstress.class", "a/One_C_jcstress.class");
    }

    @Test
    void aFolderOfJarsIsOneJarInWhichTheFirstCounts() throws IOException {
        assertThat(contents(FOLDER + "jna.jar"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "l/L.class", "l/L.class in jna/core.jar",
                        "n/N.class", "n/N.class in jna/needed.jar"));
    }

    @Test
    void entriesAreStoredForTheJarAroundToDeflate() throws IOException {
        try (ZipFile outer = new ZipFile(packed().toFile())) {
            assertThat(Collections.list(outer.entries())).hasSize(3);
            byte[] inner =
                    outer.getInputStream(outer.getEntry(FOLDER + "jna.jar")).readAllBytes();
            assertThat(new String(inner, StandardCharsets.ISO_8859_1)).contains("n/N.class in jna/needed.jar");
        }
    }

    @Test
    void theSameJarsArePackedToTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(packed());
        pack();
        assertThat(Files.readAllBytes(packed())).isEqualTo(first);
    }

    private Path packed() {
        return folder.resolve("packed.jar");
    }

    private Map<String, String> contents(String name) throws IOException {
        try (ZipFile outer = new ZipFile(packed().toFile());
                ZipInputStream inner = new ZipInputStream(new ByteArrayInputStream(
                        outer.getInputStream(outer.getEntry(name)).readAllBytes()))) {
            Map<String, String> contents = new LinkedHashMap<>();
            for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
                contents.put(entry.getName(), new String(inner.readAllBytes(), StandardCharsets.UTF_8));
            }
            return contents;
        }
    }

    private void jar(String name, String... entries) throws IOException {
        Path path = folder.resolve("in").resolve(name);
        Files.createDirectories(path.getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write((entry + " in " + name).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
