package org.maplitmus.runner.alone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.ReachModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.runner.jvm.ParentWatch;

/**
 * The program that counts how many entries each scenario of maps has in its map at once, in a process of its own.
 *
 * <p>One thread runs the actors in every order. A scenario whose actors wait for each other does not end so, and leaves
 * its thread behind: the process takes the thread with it. Nothing is said of such a scenario, of one with a trial, and
 * of one that moves up to where its map grows.
 */
public final class EntriesMain {

    private static final String MARK = "@entries ";

    private static final LoneThread.Limits LIMITS = new LoneThread.Limits(300, 1_000);

    private EntriesMain() {}

    /**
     * What is said of a scenario.
     *
     * @param guarantee the id of its guarantee
     * @param entries how many entries it has at once, at most
     */
    public record Counted(String guarantee, int entries) {

        /** What {@code line} of the output says, if anything. */
        public static Optional<Counted> in(String line) {
            String[] words = line.split(" ", -1);
            return line.startsWith(MARK) && words.length == 3
                    ? Optional.of(new Counted(words[1], Integer.parseInt(words[2])))
                    : Optional.empty();
        }

        private String line() {
            return "\n" + MARK + guarantee + " " + entries + "\n";
        }
    }

    /** Counts for all scenarios of the class path. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream parent = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        ParentWatch.begin();
        for (GuaranteeModel guarantee :
                Catalogue.loadAll(EntriesMain.class.getClassLoader()).guarantees()) {
            counted(guarantee).ifPresent(counted -> parent.print(counted.line()));
        }
        parent.flush();
        Runtime.getRuntime().halt(0);
    }

    /** What is said of the scenario of {@code guarantee}; nothing if one thread does not come to its end. */
    static Optional<Counted> counted(GuaranteeModel guarantee) throws InterruptedException {
        if (!isCounted(guarantee)) {
            return Optional.empty();
        }
        FullestMap fullest = new FullestMap();
        for (SoloSample sample : SoloSample.all(new CellModel(guarantee, noSubject()))) {
            if (LoneThread.run(() -> run(sample, fullest), fullest::puts, LIMITS) != LoneThread.End.DONE
                    || fullest.failed()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Counted(guarantee.id(), fullest.entries()));
    }

    /** A scenario that moves up to where its map grows has more entries there than it has here. */
    private static boolean isCounted(GuaranteeModel guarantee) {
        ReachModel reaches = guarantee.reaches();
        return guarantee.trial() == null
                && guarantee.subjectType().equals(Map.class.getName())
                && !(reaches != null && reaches.moved());
    }

    private static void run(SoloSample sample, FullestMap fullest) {
        try {
            sample.with(fullest.fresh(), fullest::fresh);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError unknown) {
            fullest.fail();
        }
    }

    private static SubjectModel noSubject() {
        return new SubjectModel("", Map.class.getName(), "", List.of(), List.of(), List.of(), "", 0, null);
    }
}
