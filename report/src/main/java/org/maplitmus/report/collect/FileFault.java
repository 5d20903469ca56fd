package org.maplitmus.report.collect;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;

/** Says what the file system would not do, to which file, and why: its own exceptions often say one of the three. */
public final class FileFault {

    private FileFault() {}

    /** That {@code operation}, such as "write", failed on {@code path} for the reason that {@code e} has. */
    public static IOException of(String operation, Path path, IOException e) {
        return new IOException("cannot " + operation + " " + path + ": " + reason(e), e);
    }

    /** What {@code e} says, in a line that names the file and the reason as far as it knows them. */
    public static String words(IOException e) {
        return e instanceof FileSystemException fault && fault.getFile() != null
                ? fault.getFile() + ": " + reason(e)
                : reason(e);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "something else is there already";
        }
        if (e instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        }
        if (e instanceof NotDirectoryException) {
            return "it is no folder";
        }
        String known = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return Objects.requireNonNullElse(known, e.toString());
    }
}
