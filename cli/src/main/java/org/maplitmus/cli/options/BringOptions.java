package org.maplitmus.cli.options;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.runner.bring.BringException;
import org.maplitmus.runner.bring.Jars;
import org.maplitmus.runner.bring.Wish;
import org.maplitmus.runner.bring.Workshop;
import org.maplitmus.runner.bring.convert.Form;
import org.maplitmus.runner.jvm.Jdk;
import picocli.CommandLine.Option;

/** The options by which a map is brought that is not in the catalogue. */
public final class BringOptions {

    @Option(
            names = "--map",
            paramLabel = "CLASS",
            description = "A map of yours: a public class with a public constructor without parameters, or a static"
                    + " factory as CLASS::METHOD. Without --subject, it runs alone. Repeatable.")
    private List<String> maps = new ArrayList<>();

    @Option(
            names = "--classpath",
            paramLabel = "JARS",
            description = "Jars and folders of classes that have it, as for java. Repeatable.")
    private List<String> classPath = new ArrayList<>();

    @Option(
            names = "--promises",
            paramLabel = "NAMES",
            split = ",",
            description =
                    "What it promises: unsynchronized, synchronized, concurrent-map, weakly-consistent, fail-fast,"
                            + " go-map or single promises (see: list). Not needed if it carries @Subject.")
    private List<String> promises = new ArrayList<>();

    @Option(
            names = "--factory",
            paramLabel = "EXPRESSION",
            description = "The Java expression that makes one, such as 'new com.acme.MyMap<>(16)'.")
    private @Nullable String factory;

    @Option(
            names = "--keys",
            paramLabel = "CLASS",
            description = "What its keys must be, if its class does not say so: integers, longs or strings.")
    private @Nullable Form keys;

    @Option(
            names = "--reports",
            paramLabel = "CLASSES",
            split = ",",
            description = "The classes of the exceptions by which it reports misuse.")
    private List<String> reports = new ArrayList<>();

    /** Whether a map is brought. */
    public boolean given() {
        return !maps.isEmpty();
    }

    /** The jars, for a map that was brought before and is not brought now. */
    public Jars jarsAlone() throws UsageException {
        if (given()) {
            throw new UsageException("--map brings a map, and the run has its own: leave one of them out");
        }
        try {
            return Jars.of(classPath);
        } catch (BringException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** The workshop with the maps that are brought to {@code catalogue}. */
    public Workshop workshop(Catalogue catalogue, List<Jdk> jdks)
            throws UsageException, IOException, InterruptedException {
        if (!given()) {
            return idle(catalogue);
        }
        if (maps.size() > 1 && factory != null) {
            throw new UsageException(
                    "--factory makes one map: bring one at a time, or name factories as CLASS::METHOD");
        }
        List<Wish> wishes = maps.stream()
                .map(map -> new Wish(map, factory, promises, keys, reports))
                .toList();
        Jars jars = jars();
        try {
            return Workshop.of(catalogue, jars, wishes, jdks);
        } catch (BringException e) {
            throw new UsageException("--map: " + e.getMessage());
        }
    }

    private Jars jars() throws UsageException {
        try {
            return Jars.of(classPath);
        } catch (BringException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private Workshop idle(Catalogue catalogue) throws UsageException {
        boolean stray = Stream.of(classPath, promises, reports).anyMatch(list -> !list.isEmpty());
        if (stray || factory != null || keys != null) {
            throw new UsageException(
                    "--classpath, --promises, --factory, --keys and --reports say something of a map: name it as --map");
        }
        return Workshop.idle(catalogue);
    }
}
