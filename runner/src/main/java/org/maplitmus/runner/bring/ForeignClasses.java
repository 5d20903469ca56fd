package org.maplitmus.runner.bring;

import java.io.IOException;
import java.security.CodeSource;
import java.util.Optional;
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
            throw new BringException(name + " needs Java " + needed + " and this is Java "
                    + Runtime.version().feature() + "; start this program with Java " + needed
                    + " or later, or compile the class with --release "
                    + Runtime.version().feature());
        }
        try {
            Class<?> found = Class.forName(binary, false, loader);
            if (isInside(found)) {
                throw notFound(name);
            }
            return found;
        } catch (ClassNotFoundException e) {
            throw notFound(name);
        } catch (ClassFormatError e) {
            throw new BringException(name + " is no readable class (" + e.getMessage() + "); build the jar again");
        }
    }

    /** A library inside the runnable jar is not what the user means: it would be of another version. */
    private static boolean isInside(Class<?> found) {
        Optional<CodeSource> ours = source(ForeignClasses.class);
        return ours.isPresent()
                && ours.equals(source(found))
                && !found.getName().startsWith("org.maplitmus.");
    }

    private static Optional<CodeSource> source(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource());
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
        String hint = NearestName.of(name, jars.classNames())
                .map(near -> "; did you mean " + near + "?")
                .orElse(
                        jars.entries().isEmpty()
                                ? "; say where it is as --classpath"
                                : "; add the jar that has it to --classpath");
        return new BringException("there is no class " + name + hint);
    }
}
