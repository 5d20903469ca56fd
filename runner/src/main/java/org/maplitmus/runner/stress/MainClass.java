package org.maplitmus.runner.stress;

import java.util.ServiceLoader;

/**
 * The class by which a shell starts this program.
 *
 * <p>The command line provides it as a service: who runs cells may say what to type next, and depends on no command.
 */
public interface MainClass {

    /** The class, which has a main method. */
    Class<?> type();

    /**
     * The name of the class.
     *
     * @throws IllegalStateException if the command line is not on the class path
     */
    static String name() {
        return ServiceLoader.load(MainClass.class, MainClass.class.getClassLoader())
                .findFirst()
                .map(main -> main.type().getName())
                .orElseThrow(() -> new IllegalStateException(
                        "the command line is not on the class path; add org.maplitmus:maplitmus-cli"));
    }
}
