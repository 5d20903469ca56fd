package org.maplitmus.cli.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.JsonOption;
import org.maplitmus.cli.terminal.Invocation;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.judge.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what there is to run. */
@Command(
        name = "list",
        description = "List guarantees, subjects, weakened twins, promises and cells, or what one subject promises.")
public final class ListCommand implements Callable<ExitStatus> {

    @Mixin
    private Invocation invocation = new Invocation();

    @Mixin
    private JsonOption json = new JsonOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "SUBJECT",
            description = "Print each promise of this subject with the sentences that make it (default: all there is)."
                    + " --json is the whole catalogue in any case.")
    private @Nullable String subject;

    @Override
    public ExitStatus call() throws IOException, UsageException {
        Catalogue catalogue = Catalogue.load(ListCommand.class.getClassLoader());
        checkThatAFileIsMeant(catalogue);
        Terminal terminal = invocation.terminal();
        if (!json.replacesText()) {
            print(catalogue, subject, terminal.out());
        }
        json.deliver(json(catalogue), terminal);
        return ExitStatus.PASSED;
    }

    private void checkThatAFileIsMeant(Catalogue catalogue) throws UsageException {
        String file = json.word();
        if (catalogue.subjects().stream().anyMatch(each -> each.name().equals(file))) {
            throw new UsageException("--json " + file + " would write a file; for the subject type list " + file
                    + ", for the file --json ./" + file);
        }
    }

    private static void print(Catalogue catalogue, @Nullable String subject, PrintWriter out) throws UsageException {
        if (subject == null) {
            print(catalogue, out);
            return;
        }
        try {
            ClaimsText.print(catalogue.subject(subject), out);
        } catch (IllegalArgumentException unknown) {
            throw new UsageException(unknown.getMessage() + " (see: list)");
        }
    }

    private static String json(Catalogue catalogue) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        catalogue.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void print(Catalogue catalogue, PrintWriter out) {
        out.println("Guarantees and limits");
        catalogue
                .guarantees()
                .forEach(each -> out.printf(
                        "  %-7s %-11s %-42s %s%n",
                        each.id(), each.family(), each.name(), each.limit() ? "a limit" : each.promise()));
        subjects("Subjects", catalogue, "", out);
        catalogue.sets().forEach(set -> subjects("Subjects of --subject-set " + set, catalogue, set, out));
        out.println("Weakened twins");
        catalogue.subjects().stream().filter(SubjectModel::weakened).forEach(each -> twin(each, out));
        promises(catalogue, out);
        out.println("Kinds of keys that scenarios are tried with (docs/verdicts.md says which)");
        Stream.of(KeyKind.values()).forEach(kind -> out.println("  " + kind.label()));
        out.println(catalogue.cells().filter(cell -> !cell.subject().weakened()).count()
                + " cells of subjects, "
                + catalogue.cells().filter(cell -> cell.subject().weakened()).count()
                + " of twins");
    }

    /** Under {@code heading} those of a set; nothing for a set of twins. */
    private static void subjects(String heading, Catalogue catalogue, String set, PrintWriter out) {
        List<SubjectModel> subjects = catalogue.subjects().stream()
                .filter(each -> !each.weakened() && each.set().equals(set))
                .toList();
        if (!subjects.isEmpty()) {
            out.println(heading);
        }
        subjects.forEach(each -> out.printf(
                "  %-22s promises %s%n",
                each.name(), each.promises().isEmpty() ? "nothing" : String.join(", ", each.promises())));
    }

    private static void promises(Catalogue catalogue, PrintWriter out) {
        out.println("Sets of --promises");
        catalogue.promiseSets().forEach(each -> {
            out.printf("  %-22s %s%n", PromiseModel.label(each.name()), each.sentence());
            out.printf("  %-22s promises %s%n", "", String.join(", ", each.promises()));
        });
        out.println("Single --promises");
        catalogue
                .promises()
                .forEach(each -> out.printf("  %-30s %s%n", PromiseModel.label(each.name()), each.sentence()));
    }

    private static void twin(SubjectModel subject, PrintWriter out) {
        SubjectModel.TwinModel twin = Objects.requireNonNull(subject.twin());
        out.printf(
                "  %-22s %s without %s; refutes %s%s%n",
                subject.name(),
                twin.of(),
                twin.without(),
                String.join(", ", twin.refutes()),
                subject.set().isEmpty() ? "" : "; of --subject-set " + subject.set());
    }
}
