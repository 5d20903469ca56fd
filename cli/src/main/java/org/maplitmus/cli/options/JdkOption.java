package org.maplitmus.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.runner.jvm.Jdk;
import picocli.CommandLine.Option;

/** {@code --jdk}: the Java installations to run on. */
public final class JdkOption {

    @Option(
            names = "--jdk",
            paramLabel = "PATH",
            description = "Home folder of a Java installation to run on, such as /usr/lib/jvm/java-21 (default: the one"
                    + " that runs this program; repro: the one of the earlier run). Repeatable for run, teeth and"
                    + " layouts.")
    private List<Path> homes = new ArrayList<>();

    /** Whether one is named. */
    public boolean given() {
        return !homes.isEmpty();
    }

    /** The homes of the named installations, maybe none. */
    public List<Path> homes() {
        return List.copyOf(homes);
    }

    /** The one installation that is named, or the one that runs this program. */
    public Jdk one() throws UsageException {
        if (homes.size() > 1) {
            throw new UsageException("--jdk: name one installation, not " + homes.size());
        }
        return all().get(0);
    }

    /** The named installations, each once, or the one that runs this program. */
    public List<Jdk> all() throws UsageException {
        try {
            List<Jdk> found = new ArrayList<>();
            for (Path home : homes) {
                found.add(Jdk.at(home));
            }
            return found.isEmpty() ? List.of(Jdk.current()) : Jdk.distinct(found);
        } catch (IOException e) {
            throw new UsageException("--jdk: " + e.getMessage());
        }
    }
}
