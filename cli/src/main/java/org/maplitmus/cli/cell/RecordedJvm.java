package org.maplitmus.cli.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.maplitmus.report.collect.Session;
import org.maplitmus.runner.jvm.Jdk;

/**
 * A virtual machine that an earlier run used.
 *
 * @param jvm what the run says of it
 */
record RecordedJvm(Session.Jvm jvm) {

    /** Its installation, if that is still in its place and of the same version. */
    Optional<Jdk> installation() {
        try {
            return jvm.home().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Jdk.at(Path.of(jvm.home())))
                            .filter(jdk -> jdk.description().version().equals(jvm.version()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Its {@code java} program, if that is there and not the one that runs this program; or empty. */
    String otherJava() {
        Path java = Jdk.launcher(Path.of(jvm.home()));
        boolean isOther = !jvm.home().isEmpty()
                && Files.isExecutable(java)
                && !java.toAbsolutePath().equals(Jdk.ownLauncher().toAbsolutePath());
        return isOther ? java.toString() : "";
    }
}
