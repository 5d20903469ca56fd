package org.maplitmus.cli.layouts;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.NearestName;
import org.maplitmus.layouts.classfile.ClassFiles;
import org.maplitmus.layouts.classfile.ClassPath;
import org.maplitmus.layouts.classfile.UnreadableClassException;
import org.maplitmus.layouts.inspection.Inspection;
import org.maplitmus.layouts.inspection.InspectionText;
import org.maplitmus.layouts.model.LayoutModel;
import org.maplitmus.layouts.vm.JavaHome;
import org.maplitmus.layouts.vm.KnownRules;
import org.maplitmus.runner.folder.DatedFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells which hot fields of classes share a cache line, under every layout of the JVM. */
@Command(
        name = "layouts",
        description = "Tell which hot fields share a cache line, under every layout of the JVM.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Without a CLASS: the hot classes of this house, or of the jars of --classpath those that pad.",
            "Groups are declared by @HotGroup in the class, by --group, or by this house for its own classes.",
            "Exit status:",
            "    0  every declared group is isolated; guessed ones never fail",
            "    1  a declared group shares a line, or --verify found a difference",
            "    2  usage, or a class that cannot be read",
            "    3  there was no hot field to judge, or no witness"
        })
public final class LayoutsCommand implements Callable<Integer> {

    private static final int VIOLATED = 1;
    private static final int NOTHING_JUDGED = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "CLASS",
            description = "A class: its binary name, or its simple name if one class alone has it.")
    private List<String> classes = new ArrayList<>();

    @Option(
            names = "--classpath",
            paramLabel = "JARS",
            description = "Jars and folders to find classes in, separated as on a class path; the JDK is always there.")
    private @Nullable String classpath;

    @Option(names = "--line", paramLabel = "BYTES", description = "Bytes of a line: 64 (default), 128 or 256.")
    private @Nullable Integer line;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "A layout model, such as jdk25-compact (default: all of them). Repeatable.")
    private List<String> models = new ArrayList<>();

    @Mixin
    private StatedRoles stated = new StatedRoles();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the folder of the page and the drawings goes (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("results");

    @Option(
            names = "--verify",
            description = "Compare the models with virtual machines instead: each way to lay out that a JDK has.")
    private boolean verify;

    @Option(
            names = "--witness",
            description = "Time two threads on this hardware instead, with objects at each address modulo 64.")
    private boolean witness;

    @Option(
            names = "--jdk",
            paramLabel = "PATH",
            description =
                    "With --verify and --witness: the home of a Java installation (default: the running one). Repeatable.")
    private List<Path> jdks = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        PrintWriter console = Objects.requireNonNull(spec).commandLine().getOut();
        if (verify) {
            return new LayoutVerification(console).run(homes());
        }
        if (witness) {
            return new LayoutWitness(DatedFolder.create(out, Instant.now()), console).run(homes());
        }
        KnownRules.require();
        try (ClassPath path = path()) {
            return judge(new ClassFiles(path), console);
        } catch (UnreadableClassException | IllegalArgumentException e) {
            throw new UsageException(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    private int judge(ClassFiles files, PrintWriter console) throws IOException, UsageException {
        LayoutSelection selection =
                new LayoutSelection(files, models(), line == null ? LayoutSelection.DEFAULT_LINE : line, stated);
        List<Inspection> inspections = inspections(selection);
        if (inspections.isEmpty()) {
            console.println(
                    classes.isEmpty()
                            ? "No class there pads or declares a hot group; name a CLASS to judge it."
                            : "No hot field found to judge; say --group NAME=FIELD,FIELD.");
            return NOTHING_JUDGED;
        }
        console.print(classes.isEmpty() ? LayoutSummary.of(inspections) : text(inspections));
        new LayoutFiles(DatedFolder.create(out, Instant.now())).write(inspections, !classes.isEmpty(), console);
        return inspections.stream().anyMatch(Inspection::failed) ? VIOLATED : 0;
    }

    private List<Inspection> inspections(LayoutSelection selection) throws UsageException {
        if (!classes.isEmpty()) {
            return selection.named(classes);
        }
        return classpath == null ? selection.ofHouse(line == null) : selection.thatPad();
    }

    private static String text(List<Inspection> inspections) {
        return String.join("\n", inspections.stream().map(InspectionText::of).toList());
    }

    private List<JavaHome> homes() throws UsageException {
        List<JavaHome> homes = new ArrayList<>();
        try {
            for (Path jdk : jdks) {
                homes.add(JavaHome.at(jdk));
            }
        } catch (IOException e) {
            throw new UsageException("--jdk: " + e.getMessage());
        }
        return homes.isEmpty() ? List.of(JavaHome.current()) : homes;
    }

    private ClassPath path() throws UsageException {
        if (classpath == null) {
            return ClassPath.of(LayoutsCommand.class.getClassLoader());
        }
        try {
            return ClassPath.of(classpath);
        } catch (IOException e) {
            throw new UsageException("--classpath: " + e.getMessage());
        }
    }

    private List<LayoutModel> models() throws UsageException {
        List<LayoutModel> chosen = new ArrayList<>();
        for (String name : models) {
            chosen.add(LayoutModel.byId(name).orElseThrow(() -> unknown(name)));
        }
        return chosen.isEmpty() ? List.of(LayoutModel.values()) : chosen;
    }

    private static UsageException unknown(String model) {
        List<String> ids =
                List.of(LayoutModel.values()).stream().map(LayoutModel::id).toList();
        return new UsageException("no layout model '" + model + "'"
                + NearestName.of(model, ids)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("")
                + " There are " + String.join(", ", ids));
    }
}
