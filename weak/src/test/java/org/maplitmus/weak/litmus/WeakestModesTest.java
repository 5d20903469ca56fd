package org.maplitmus.weak.litmus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Search;

/** The weakest modes that forbid the outcome of each shape, and what the model shows one step below: a document. */
class WeakestModesTest {

    private static final Path DOCUMENT = Path.of("../docs/weakest-modes.md");

    /** From the weakest mode to the strongest, as {@link Litmus#of} names them. */
    private static final String LADDER = "poav";

    @Test
    void theDocumentHoldsTheTable() throws IOException {
        Stream<String> before = Files.readAllLines(DOCUMENT).stream().takeWhile(line -> !line.startsWith("|"));
        List<String> whole = Stream.concat(before, table()).toList();
        if (Boolean.getBoolean("golden.regenerate")) {
            Files.write(DOCUMENT, whole);
        }

        assertThat(Files.readAllLines(DOCUMENT)).isEqualTo(whole);
    }

    @Test
    void aMessageNeedsTheModesOfItsFlagAlone() {
        assertThat(weakest("MP")).containsExactly("paap");
        assertThat(weaker("paap")).containsExactly("poap", "paop");
    }

    private static Stream<String> table() {
        Stream<String> head = Stream.of(
                "| shape | the weakest modes that forbid its outcome | shown one step below |", "|---|---|---|");
        return Stream.concat(head, Litmus.SHAPES.keySet().stream().sorted().map(WeakestModesTest::row));
    }

    private static String row(String shape) {
        SortedSet<String> weakest = weakest(shape);
        Set<String> below =
                weakest.stream().flatMap(modes -> weaker(modes).stream()).collect(Collectors.toSet());
        long shown = below.stream().filter(modes -> isShown(shape, modes)).count();
        String modes = weakest.stream()
                .map(each -> "`" + Litmus.text(shape, each) + "`")
                .collect(Collectors.joining("<br>"));
        return "| %s | %s | %d of %d |".formatted(shape, modes, shown, below.size());
    }

    /** Goes down from volatile as long as the outcome is forbidden; a stronger mode never allows more. */
    private static SortedSet<String> weakest(String shape) {
        SortedSet<String> weakest = new TreeSet<>();
        String strongest = "v".repeat(Litmus.accesses(shape));
        Set<String> forbidden = new HashSet<>(Set.of(strongest));
        Set<String> allowed = new HashSet<>();
        Deque<String> left = new ArrayDeque<>(forbidden);
        while (!left.isEmpty()) {
            String modes = left.remove();
            List<String> below = weaker(modes);
            below.stream()
                    .filter(each -> !forbidden.contains(each) && !allowed.contains(each))
                    .forEach(each -> {
                        if (isAllowed(shape, each)) {
                            allowed.add(each);
                        } else {
                            forbidden.add(each);
                            left.add(each);
                        }
                    });
            if (allowed.containsAll(below)) {
                weakest.add(modes);
            }
        }
        return weakest;
    }

    /** Each with one access in the next weaker mode. */
    private static List<String> weaker(String modes) {
        return IntStream.range(0, modes.length())
                .filter(access -> modes.charAt(access) != LADDER.charAt(0))
                .mapToObj(access -> modes.substring(0, access)
                        + LADDER.charAt(LADDER.indexOf(modes.charAt(access)) - 1)
                        + modes.substring(access + 1))
                .toList();
    }

    private static boolean isAllowed(String shape, String modes) {
        return Litmus.hasOneOf(Axioms.outcomes(Litmus.of(shape, modes)), Litmus.weak(shape));
    }

    private static boolean isShown(String shape, String modes) {
        return Litmus.hasOneOf(
                Search.complete(Litmus.of(shape, modes), Layer.JLS, Bounds.executions(1_000_000))
                        .found()
                        .keySet(),
                Litmus.weak(shape));
    }
}
