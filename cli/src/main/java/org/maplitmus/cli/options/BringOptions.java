package org.maplitmus.cli.options;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.convert.Form;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.runner.bring.BringException;
import org.maplitmus.runner.bring.Inspected;
import org.maplitmus.runner.bring.Jars;
import org.maplitmus.runner.bring.TriedOut;
import org.maplitmus.runner.bring.Wish;
import org.maplitmus.runner.jvm.Jdk;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that describe a map or a set that is not in the catalogue. */
public final class BringOptions {

    @Option(
            names = {"--subject-class", "--map"},
            paramLabel = "CLASS",
            description = "Your map or set: a public class with a public constructor without parameters, or a public"
                    + " static factory as CLASS::METHOD (default: only subjects of the catalogue). Repeatable.")
    private List<String> maps = new ArrayList<>();

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Option(
            names = "--promises",
            paramLabel = "NAMES",
            split = ",",
            description =
                    "What your map or set promises: promise sets such as concurrent-map, synchronized and concurrent-set,"
                            + " or single promises, as `list` names them (default: what its @Claim says). Repeatable.")
    private List<String> promises = new ArrayList<>();

    @Option(
            names = "--factory",
            paramLabel = "EXPRESSION",
            description = "Java expression that makes your map or set, such as 'new com.acme.MyMap<>(16)' (default: the"
                    + " constructor without parameters).")
    private @Nullable String factory;

    @Option(
            names = "--keys",
            paramLabel = "TYPE",
            converter = KeysConverter.class,
            description =
                    "Type of keys, or of a set's elements, that your class requires: integers, longs or strings (default: what its signature"
                            + " tells, otherwise any).")
    private @Nullable Form keys;

    @Option(
            names = "--reports",
            paramLabel = "CLASSES",
            split = ",",
            description = "Exception classes by which your class reports misuse, such as"
                    + " java.util.ConcurrentModificationException (default: none). Repeatable.")
    private List<String> reports = new ArrayList<>();

    /** Whether a map is brought. */
    public boolean given() {
        return !maps.isEmpty();
    }

    /** The jars, for a map that was brought before and is not brought now. */
    public Jars jarsAlone() throws UsageException, BringException {
        if (given()) {
            throw new UsageException(
                    "--subject-class brings a map or a set, and the run has its own: leave one of them out");
        }
        return classPath.jars();
    }

    /**
     * The maps that are brought to {@code catalogue}, the first of each made on all {@code jdks}.
     *
     * @throws UsageException if the options do not fit together
     * @throws BringException if a map cannot be brought
     */
    public TriedOut maps(Catalogue catalogue, List<Jdk> jdks)
            throws UsageException, BringException, IOException, InterruptedException {
        if (!given()) {
            refuseStrayOptions();
            return TriedOut.nothing(catalogue);
        }
        if (maps.size() > 1 && factory != null) {
            throw new UsageException(
                    "--factory makes one map or set: bring one at a time, or name factories as CLASS::METHOD");
        }
        Jars jars = classPath.jars();
        return TriedOut.on(jdks, Inspected.of(catalogue, jars, wishes()));
    }

    private List<Wish> wishes() {
        List<ClaimModel> claims = promises.stream().map(BringOptions::claim).toList();
        return maps.stream()
                .map(map -> new Wish(map, factory, claims, keys, reports))
                .toList();
    }

    private static ClaimModel claim(String promise) {
        String name = promise.strip();
        return new ClaimModel(List.of(name), List.of(new SourceModel("the command line: --promises " + name, "")));
    }

    private void refuseStrayOptions() throws UsageException {
        boolean stray = classPath.given() || !promises.isEmpty() || !reports.isEmpty();
        if (stray || factory != null || keys != null) {
            throw new UsageException(
                    "--classpath, --promises, --factory, --keys and --reports describe a map or a set: add --subject-class CLASS");
        }
    }

    /** Reads the type of keys. */
    private static final class KeysConverter extends NameConverter<Form> {

        KeysConverter() {
            super(EnumSet.complementOf(EnumSet.of(Form.ANY)), Form::label);
        }
    }
}
