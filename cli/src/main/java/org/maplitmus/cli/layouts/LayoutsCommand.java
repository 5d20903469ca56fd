package org.maplitmus.cli.layouts;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.maplitmus.cli.options.ClassPathOption;
import org.maplitmus.cli.options.JdkOption;
import org.maplitmus.cli.options.OutOption;
import org.maplitmus.cli.terminal.Invocation;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.layouts.classfile.ClassFiles;
import org.maplitmus.layouts.classfile.ClassPath;
import org.maplitmus.layouts.classfile.UnreadableClassException;
import org.maplitmus.layouts.inspection.Inspection;
import org.maplitmus.layouts.inspection.InspectionText;
import org.maplitmus.layouts.vm.JavaHome;
import org.maplitmus.layouts.vm.KnownRules;
import org.maplitmus.report.judge.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which hot fields of classes share a cache line, under every layout of the JVM. */
@Command(
        name = "layouts",
        description = "Tell which hot fields share a cache line, under every layout of the JVM.",
        footer = {
            "",
            "Groups are declared by @HotGroup in the class, by --group, or by this program",
            "for its own classes."
        })
public final class LayoutsCommand implements Callable<ExitStatus> {

    @Mixin
    private Invocation invocation = new Invocation();

    @Parameters(
            paramLabel = "CLASS",
            description = "A class: its binary name, or its simple name if one class alone has it (default: the hot"
                    + " classes of this program; with --classpath, the classes there that pad).")
    private List<String> classes = new ArrayList<>();

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Mixin
    private MeasureOptions measure = new MeasureOptions();

    @Mixin
    private OutOption out = new OutOption();

    @Option(
            names = "--verify",
            description = "Instead check the models against real JVMs, in every layout mode of each --jdk.")
    private boolean verify;

    @Option(
            names = "--witness",
            description = "Instead time two threads on this hardware, with objects at each address modulo 64, on each"
                    + " --jdk.")
    private boolean witness;

    @Mixin
    private JdkOption jdk = new JdkOption();

    @Override
    public ExitStatus call() throws Exception {
        PrintWriter console = invocation.terminal().out();
        if (verify) {
            return new LayoutVerification(console).run(homes());
        }
        if (witness) {
            return new LayoutWitness(out.newFolder(), console).run(homes());
        }
        KnownRules.require();
        try (ClassPath path = path()) {
            return judge(new ClassFiles(path), console);
        } catch (UnreadableClassException | IllegalArgumentException e) {
            throw new UsageException(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    private ExitStatus judge(ClassFiles files, PrintWriter console) throws IOException, UsageException {
        List<Inspection> inspections = inspections(measure.selection(files));
        if (inspections.isEmpty()) {
            console.println(
                    classes.isEmpty()
                            ? "No class there pads or declares a hot group; name a CLASS to judge it."
                            : "No hot field found to judge; say --group NAME=FIELD,FIELD.");
            return ExitStatus.UNDECIDED;
        }
        console.print(classes.isEmpty() ? LayoutSummary.of(inspections) : text(inspections));
        new LayoutFiles(out.newFolder()).write(inspections, !classes.isEmpty(), console);
        return inspections.stream().anyMatch(Inspection::failed) ? ExitStatus.FAILED : ExitStatus.PASSED;
    }

    private List<Inspection> inspections(LayoutSelection selection) throws UsageException {
        if (!classes.isEmpty()) {
            return selection.named(classes);
        }
        return classPath.given() ? selection.thatPad() : selection.ofHouse(measure.ownLines());
    }

    private static String text(List<Inspection> inspections) {
        return String.join("\n", inspections.stream().map(InspectionText::of).toList());
    }

    private List<JavaHome> homes() throws UsageException {
        List<JavaHome> homes = new ArrayList<>();
        try {
            for (Path home : jdk.homes()) {
                homes.add(JavaHome.at(home));
            }
        } catch (IOException e) {
            throw new UsageException("--jdk: " + e.getMessage());
        }
        return homes.isEmpty() ? List.of(JavaHome.current()) : homes;
    }

    private ClassPath path() throws UsageException {
        if (!classPath.given()) {
            return ClassPath.of(LayoutsCommand.class.getClassLoader());
        }
        try {
            return ClassPath.of(classPath.joined());
        } catch (IOException e) {
            throw new UsageException("--classpath: " + e.getMessage());
        }
    }
}
