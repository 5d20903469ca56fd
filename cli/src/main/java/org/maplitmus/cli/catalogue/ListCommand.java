package org.maplitmus.cli.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.runner.bring.PromiseSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what there is to run. */
@Command(
        name = "list",
        description = "List guarantees, subjects, weakened twins and cells.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ListCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json", description = "The whole catalogue as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.load(ListCommand.class.getClassLoader());
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(json(catalogue));
        } else {
            print(catalogue, out);
        }
        return 0;
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
        out.println("Subjects");
        subjects(catalogue, "", out);
        for (String set : catalogue.sets()) {
            out.println("Subjects of --subject-set " + set);
            subjects(catalogue, set, out);
        }
        out.println("Weakened twins");
        catalogue.subjects().stream().filter(SubjectModel::weakened).forEach(each -> twin(each, out));
        promises(catalogue, out);
        out.println(catalogue.cells().filter(cell -> !cell.subject().weakened()).count()
                + " cells of subjects, "
                + catalogue.cells().filter(cell -> cell.subject().weakened()).count()
                + " of twins");
    }

    private static void subjects(Catalogue catalogue, String set, PrintWriter out) {
        catalogue.subjects().stream()
                .filter(each -> !each.weakened() && each.set().equals(set))
                .forEach(each -> out.printf(
                        "  %-22s promises %s%n",
                        each.name(), each.promises().isEmpty() ? "nothing" : String.join(", ", each.promises())));
    }

    private static void promises(Catalogue catalogue, PrintWriter out) {
        out.println("Sets of --promises");
        for (PromiseSet set : PromiseSet.values()) {
            out.printf("  %-22s %s%n", set.label(), String.join(", ", set.promises()));
        }
        out.println("Single --promises");
        catalogue
                .promises()
                .forEach(each -> out.printf("  %-30s %s%n", PromiseSet.label(each.name()), each.sentence()));
    }

    private static void twin(SubjectModel subject, PrintWriter out) {
        SubjectModel.TwinModel twin = Objects.requireNonNull(subject.twin());
        out.printf(
                "  %-22s %s without %s; refutes %s%n",
                subject.name(), twin.of(), twin.without(), String.join(", ", twin.refutes()));
    }
}
