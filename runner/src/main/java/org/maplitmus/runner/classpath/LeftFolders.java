package org.maplitmus.runner.classpath;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@link TemporaryFolder}s of virtual machines that were killed and could not delete them.
 *
 * <p>Each is called by its process. One of less than a day stays: of a machine in another container one may see the
 * folder and not the process.
 */
final class LeftFolders {

    private static final String PREFIX = "maplitmus-jars-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9]{1,9})-.*");
    private static final Duration AGE = Duration.ofDays(1);

    private LeftFolders() {}

    /** What the name of a folder of {@code process} begins with. */
    static String prefix(ProcessHandle process) {
        return PREFIX + process.pid() + "-";
    }

    /**
     * Deletes those beside {@code own} and of its owner: in a folder that all can write, others may put up links. What
     * cannot be listed or deleted stays, and no run fails for it.
     */
    static void deleteBeside(Path own) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(own.resolveSibling(""), PREFIX + "*")) {
            UserPrincipal owner = Files.getOwner(own);
            all.forEach(folder -> deleteIfLeft(folder, owner));
        } catch (IOException | DirectoryIteratorException e) {
            // A temporary folder may be writable and not readable.
        }
    }

    private static void deleteIfLeft(Path folder, UserPrincipal owner) {
        try {
            if (isOfNobody(folder) && isOldAndOf(owner, folder)) {
                delete(folder);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Another virtual machine deletes the same one, or something else is in it.
        }
    }

    private static boolean isOfNobody(Path folder) {
        Matcher name = NAME.matcher(String.valueOf(folder.getFileName()));
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    private static boolean isOldAndOf(UserPrincipal owner, Path folder) throws IOException {
        FileTime modified = Files.getLastModifiedTime(folder, NOFOLLOW_LINKS);
        return Files.isDirectory(folder, NOFOLLOW_LINKS)
                && Files.getOwner(folder, NOFOLLOW_LINKS).equals(owner)
                && modified.toInstant().isBefore(Instant.now().minus(AGE));
    }

    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder)) {
            for (Path jar : jars) {
                Files.deleteIfExists(jar);
            }
        }
        Files.deleteIfExists(folder);
    }
}
