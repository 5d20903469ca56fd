package org.maplitmus.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.runner.jvm.Jdk;

/** The Java installation that a user names as {@code --jdk}. */
public final class Installation {

    private Installation() {}

    /** The one in {@code home}, or the running one if that is null. */
    public static Jdk at(@Nullable Path home) throws UsageException {
        try {
            return home == null ? Jdk.current() : Jdk.at(home);
        } catch (IOException e) {
            throw new UsageException("--jdk: " + e.getMessage());
        }
    }
}
