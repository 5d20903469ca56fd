package org.maplitmus.runner.alone;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.collect.Difference;
import org.maplitmus.runner.jvm.ParentWatch;

/**
 * The program that puts maps beside HashMap, with one thread, before they race.
 *
 * <pre>
 * It runs in a process of its own, one for all maps of a run: a map that hangs alone, or ends its process, does so before
 * anything is measured, and the others are asked all the same. It is told ids of cells, a line each, on standard input.
 * The maps of these cells are called as the scenarios call them. For each it says on standard output that it begins, and
 * what came of it, in a line of JSON; what the maps print goes to standard error.
 * </pre>
 */
public final class AloneMain {

    /** How a line begins that says of which map it will be. */
    public static final String BEGINS = "@alone-begins ";

    /** How a line begins that says what a map does. */
    public static final String ENDS = "@alone-ends ";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MAP = Map.class.getName();
    private static final LoneThread.Limits LIMITS = new LoneThread.Limits(1_000, 3_000);

    private AloneMain() {}

    /**
     * What came of a map.
     *
     * @param subject its name
     * @param difference what it answers otherwise than HashMap, or null
     */
    public record Found(String subject, @Nullable Difference difference) {

        /** Reads what a line says behind its mark. */
        public static Found of(String json) throws IOException {
            return JSON.readValue(json, Found.class);
        }
    }

    /**
     * Whether {@code cell} says something of what its map must answer with one thread: a map that drops entries answers
     * otherwise than HashMap and is right.
     */
    public static boolean asks(CellModel cell) {
        return cell.guarantee().subjectType().equals(MAP)
                && cell.guarantee().trial() == null
                && !cell.subject().promises().contains(MapPromises.BOUNDED)
                && !cell.subject().weakened();
    }

    /** Asks the maps of the cells. */
    public static void main(String[] arguments) throws Exception {
        PrintStream parent = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        ParentWatch.begin();
        for (Map.Entry<SubjectModel, Set<String>> asked : asked().entrySet()) {
            String name = asked.getKey().name();
            parent.print("\n" + BEGINS + name + "\n");
            parent.flush();
            Found found = new Found(
                    name, difference(asked.getKey(), asked.getValue(), LIMITS).orElse(null));
            parent.print("\n" + ENDS + JSON.writeValueAsString(found) + "\n");
            parent.flush();
        }
        Runtime.getRuntime().halt(0);
    }

    /** The methods that scenarios call, by the subject. */
    private static Map<SubjectModel, Set<String>> asked() throws IOException, ClassNotFoundException {
        Set<String> ids;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            ids = in.lines().collect(Collectors.toSet());
        }
        List<CellModel> cells = Catalogue.load(AloneMain.class.getClassLoader())
                .cells()
                .filter(cell -> ids.contains(cell.id()) && asks(cell))
                .toList();
        Map<SubjectModel, Set<String>> asked = new LinkedHashMap<>();
        for (CellModel cell : cells) {
            asked.computeIfAbsent(cell.subject(), any -> new HashSet<>())
                    .addAll(CalledMethods.of(Class.forName(cell.guarantee().className())));
        }
        return asked;
    }

    /** A map that is slow, or that cannot be made or asked, has no difference. */
    static Optional<Difference> difference(SubjectModel subject, Set<String> methods, LoneThread.Limits limits)
            throws InterruptedException {
        MapContract contract = new MapContract(new SubjectMaker(subject.factory()), methods);
        AtomicReference<@Nullable Difference> found = new AtomicReference<>();
        LoneThread.End end = LoneThread.run(
                () -> {
                    try {
                        contract.broken().ifPresent(found::set);
                    } catch (ReflectiveOperationException | RuntimeException | LinkageError noAnswer) {
                        found.set(null);
                    }
                },
                contract::calls,
                limits);
        return Optional.ofNullable(end == LoneThread.End.HUNG ? contract.pending() : found.get());
    }
}
