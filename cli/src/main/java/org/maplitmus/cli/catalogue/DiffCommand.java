package org.maplitmus.cli.catalogue;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.maplitmus.cli.terminal.Invocation;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.Move;
import org.maplitmus.report.judge.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says which guarantees code loses and gains that moves from one subject to another. */
@Command(name = "diff", description = "Say which guarantees you lose and gain by moving from one subject to another.")
public final class DiffCommand implements Callable<ExitStatus> {

    @Mixin
    private Invocation invocation = new Invocation();

    @Parameters(
            index = "0",
            paramLabel = "FROM",
            description = "Name of the subject that you leave, such as synchronizedMap.")
    private String from = "";

    @Parameters(
            index = "1",
            paramLabel = "TO",
            description = "Name of the subject that you move to, such as ConcurrentHashMap.")
    private String to = "";

    @Override
    public ExitStatus call() throws Exception {
        print(move(), invocation.terminal().out());
        return ExitStatus.PASSED;
    }

    private Move move() throws Exception {
        try {
            return Move.of(Catalogue.load(DiffCommand.class.getClassLoader()), from, to);
        } catch (IllegalArgumentException unknown) {
            throw new UsageException(unknown.getMessage() + " (see: list)");
        }
    }

    private static void print(Move move, PrintWriter out) {
        out.println("Moving from " + move.from().name() + " to " + move.to().name() + " you lose "
                + counted(move.lost()) + " and gain " + counted(move.gained()) + ".");
        guarantees("Lost", move.lost(), out);
        guarantees("Gained", move.gained(), out);
        out.println();
        out.println("Both promise " + counted(move.kept()) + "."
                + (move.notApplicable().isEmpty()
                        ? ""
                        : " " + counted(move.notApplicable()) + " can be put to only one of the two: "
                                + ids(move.notApplicable()) + "."));
        out.println("This compares what they promise; what they did on this machine is on the page of a run.");
    }

    private static void guarantees(String title, List<GuaranteeModel> guarantees, PrintWriter out) {
        if (guarantees.isEmpty()) {
            return;
        }
        out.println();
        out.println(title + " (" + guarantees.size() + ")");
        guarantees.forEach(each -> {
            out.printf("  %-7s %s%n", each.id(), each.statement());
            out.printf("          promise: %s%n", each.promise());
        });
    }

    private static String counted(List<GuaranteeModel> guarantees) {
        return guarantees.size() == 1 ? "1 guarantee" : guarantees.size() + " guarantees";
    }

    private static String ids(List<GuaranteeModel> guarantees) {
        return String.join(", ", guarantees.stream().map(GuaranteeModel::id).toList());
    }
}
