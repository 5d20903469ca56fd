package org.maplitmus.runner.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftFoldersTest {

    private static final Duration LONG_AGO = Duration.ofDays(2);
    private static final String OF_NOBODY = "maplitmus-jars-999999999-1";

    @TempDir
    private Path parent;

    private Path own;

    @BeforeEach
    void makeOwn() throws IOException {
        own = folder(LeftFolders.prefix(ProcessHandle.current()) + "1", LONG_AGO);
    }

    @Test
    void anOldOneOfNoProcessIsDeletedWithItsJars() throws IOException {
        Path left = folder(OF_NOBODY, LONG_AGO);
        LeftFolders.deleteBeside(own);
        assertThat(left).doesNotExist();
        assertThat(own).isNotEmptyDirectory();
    }

    @Test
    void aYoungOneStays() throws IOException {
        Path young = folder(OF_NOBODY, Duration.ZERO);
        LeftFolders.deleteBeside(own);
        assertThat(young).isNotEmptyDirectory();
    }

    @Test
    void whatIsCalledOtherwiseStays() throws IOException {
        Path other = folder("maplitmus-jars-of-999999999-1", LONG_AGO);
        LeftFolders.deleteBeside(own);
        assertThat(other).isNotEmptyDirectory();
    }

    @Test
    void oneThatCannotBeDeletedStaysAndKeepsNoOther() throws IOException {
        Path crowded = folder(OF_NOBODY, Duration.ZERO);
        Files.createDirectories(crowded.resolve("inner").resolve("most"));
        age(crowded, LONG_AGO);
        Path left = folder(OF_NOBODY + "-2", LONG_AGO);
        LeftFolders.deleteBeside(own);
        assertThat(crowded).exists();
        assertThat(left).doesNotExist();
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path target = folder("elsewhere", LONG_AGO);
        age(Files.createSymbolicLink(parent.resolve(OF_NOBODY), target), LONG_AGO);
        LeftFolders.deleteBeside(own);
        assertThat(target).isNotEmptyDirectory();
    }

    private Path folder(String name, Duration age) throws IOException {
        Path folder = Files.createDirectory(parent.resolve(name));
        Files.createFile(folder.resolve("jna.jar"));
        age(folder, age);
        return folder;
    }

    /** Of a link, the link itself. */
    private static void age(Path file, Duration age) throws IOException {
        FileTime time = FileTime.from(Instant.now().minus(age));
        Files.getFileAttributeView(file, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .setTimes(time, null, null);
    }
}
