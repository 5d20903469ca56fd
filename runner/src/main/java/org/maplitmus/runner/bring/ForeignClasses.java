package org.maplitmus.runner.bring;

import java.io.IOException;
import org.maplitmus.contract.NearestName;

/**
 * Classes by the names that users write, loaded and not initialized.
 *
 * @param jars where they are
 * @param loader the loader over the jars
 */
record ForeignClasses(Jars jars, ClassLoader loader) {

    /** The class {@code name}, also if a nested one is written with a dot. */
    Class<?> load(String name) throws BringException, IOException {
        String binary = binaryName(name);
        int needed = Jars.feature(loader, binary);
        if (needed > Runtime.version().feature()) {
            throw new BringException(
                    new BringProblem.LaterJava(name, needed, Runtime.version().feature()));
        }
        try {
            return Class.forName(binary, false, loader);
        } catch (ClassNotFoundException e) {
            throw notFound(name);
        } catch (ClassFormatError e) {
            throw new BringException(new BringProblem.UnreadableClass(name, String.valueOf(e.getMessage())));
        }
    }

    /** Refuses {@code name} unless it is that of a class of exceptions. */
    void checkReport(String name) throws BringException, IOException {
        try {
            if (Throwable.class.isAssignableFrom(Class.forName(binaryName(name), false, loader))) {
                return;
            }
        } catch (ClassNotFoundException | LinkageError e) {
            throw new BringException(new BringProblem.NoReport(name));
        }
        throw new BringException(new BringProblem.NoReport(name));
    }

    private String binaryName(String name) throws IOException {
        String candidate = name;
        while (Jars.feature(loader, candidate) == 0 && candidate.contains(".")) {
            int dot = candidate.lastIndexOf('.');
            candidate = candidate.substring(0, dot) + "$" + candidate.substring(dot + 1);
        }
        return Jars.feature(loader, candidate) == 0 ? name : candidate;
    }

    private BringException notFound(String name) throws IOException {
        return new BringException(new BringProblem.NoClass(name, NearestName.hint(name, jars.classNames())));
    }
}
