package org.maplitmus.cli.stress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.AllowNotRunOption;
import org.maplitmus.cli.options.BringOptions;
import org.maplitmus.cli.options.MinWeightOption;
import org.maplitmus.cli.options.NameConverter;
import org.maplitmus.cli.options.SubjectOption;
import org.maplitmus.cli.terminal.Invocation;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.runner.bring.Inspected;
import org.maplitmus.runner.bring.TriedOut;
import org.maplitmus.runner.plan.Profile;
import org.maplitmus.runner.plan.Terms;
import org.maplitmus.runner.stress.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Stresses the selected cells and prints the spec. */
@Command(
        name = "run",
        description = "Stress the catalogue and print which guarantee holds on this machine (the default command).")
public final class RunCommand implements Callable<ExitStatus> {

    @Mixin
    private Invocation invocation = new Invocation();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            converter = ProfileConverter.class,
            description = "How thorough the run is (default: quick). quick: every cell in the most telling"
                    + " configurations. brief: every cell once; most verdicts are thin. nightly: all configurations, several"
                    + " JVMs each. sanity: shows that every cell starts, gives no verdicts.")
    private Profile profile = Profile.QUICK;

    @Mixin
    private SubjectOption subject = new SubjectOption();

    @Option(
            names = "--subject-set",
            paramLabel = "NAME",
            description = "Set of optional subjects to include, such as peers: the maps of other libraries (default:"
                    + " none). Repeatable.")
    private List<String> sets = new ArrayList<>();

    @Mixin
    private StressOptions options = new StressOptions();

    @Option(
            names = "--baseline",
            paramLabel = "RUN",
            description = "Earlier run to compare with, by its folder, its run.json or its name in --out; a promised"
                    + " guarantee that is worse than there fails the run (default: none).")
    private @Nullable Path baseline;

    @Mixin
    private AllowNotRunOption allowNotRun = new AllowNotRunOption();

    @Mixin
    private MinWeightOption minWeight = new MinWeightOption();

    @Mixin
    private BringOptions bring = new BringOptions();

    @Override
    public ExitStatus call() throws Exception {
        BaselineRun earlier = BaselineRun.read(baseline, options.out(), allowNotRun.baseline());
        Terminal terminal = invocation.terminal();
        Stress.Done done = stress(terminal);
        if (profile == Profile.NIGHTLY
                && options.guarantees().isEmpty()
                && subject.names().isEmpty()) {
            new NightWitness(
                            done.request().terms().jdks(),
                            options.out().folder().resolve(done.request().id()),
                            terminal)
                    .ask();
        }
        return earlier.status(done.judged(), terminal);
    }

    private Stress.Done stress(Terminal terminal) throws Exception {
        Terms terms = options.terms(invocation, profile, allowNotRun.allowed(), minWeight.samples());
        TriedOut maps = bring.maps(Catalogue.load(RunCommand.class.getClassLoader()), terms.jdks());
        Inspected inspected = maps.inspected();
        maps.classes().forEach((map, made) -> sayClass(map, made, terminal));
        inspected.leftOut().forEach((map, guarantees) -> leftOut(map, guarantees, terminal));
        Selection.Cells cells =
                new Selection(inspected.catalogue()).cells(options.guarantees(), subjects(inspected), sets);
        Stress.Done done =
                new Stress(maps, terminal, terms).run(profile == Profile.SANITY ? cells.withoutControls() : cells);
        WiderPromises wider = new WiderPromises(inspected.catalogue());
        inspected.names().stream()
                .flatMap(name -> wider.raced(name, done.judged().cells()).stream())
                .forEach(terminal.out()::println);
        return done;
    }

    /** A factory may make a map of another library, and that is then what the verdicts are of. */
    private static void sayClass(String map, String made, Terminal terminal) {
        if (!made.endsWith("." + map)) {
            terminal.out().println(map + " is a " + made);
        }
    }

    /** What a map is never put to must not pass for kept. */
    private static void leftOut(String map, List<GuaranteeModel> guarantees, Terminal terminal) {
        if (!guarantees.isEmpty()) {
            terminal.out()
                    .println("not applicable to " + map + " (its key type, its view or its limit): "
                            + guarantees.stream().map(GuaranteeModel::id).collect(Collectors.joining(", ")));
        }
    }

    /** The maps that are brought, and the subjects that are named. */
    private List<String> subjects(Inspected maps) {
        return Stream.concat(maps.names().stream(), subject.names().stream()).toList();
    }

    /** Reads the name of a profile. */
    private static final class ProfileConverter extends NameConverter<Profile> {

        ProfileConverter() {
            super(EnumSet.complementOf(EnumSet.of(Profile.TEETH)), Profile::label);
        }

        @Override
        public Profile convert(String text) {
            if (text.equalsIgnoreCase(Profile.TEETH.label())) {
                throw new TypeConversionException("weakened twins have a command of their own: teeth");
            }
            return super.convert(text);
        }
    }
}
