package org.maplitmus.runner.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.judge.ModelMark;

/** The model catches every weakened twin, in the layer in which it is known to fail; sound maps are not accused. */
class EveryTwinIsRefutedByTheModelTest {

    /** Enough for most on an idle machine. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    /** For those that did not end as they should. */
    private static final Duration LONG = Duration.ofSeconds(20);

    /** The twins of which no interleaving shows the defect. */
    private static final Set<String> WEAK = Set.of(
            "IDM-01@plain-peterson",
            "IDM-02@plain-peterson",
            "IDM-02@plain-unlock",
            "IDM-20@store-without-fence",
            "IDM-21@read-once",
            "ITR-18@plain-walk",
            "MIS-10@registers-without-order",
            "SET-07@plain-elements",
            "VIS-01@plain-link",
            "VIS-01@plain-slots",
            "VIS-01@plain-value",
            "VIS-07@plain-table",
            "VIS-08@plain-table",
            "VIS-09@plain-table",
            "VIS-10@plain-table",
            "VIS-11@plain-table",
            "VIS-12@plain-table",
            "VIS-13@plain-walk",
            "VIS-14@plain-table",
            "VIS-15@plain-table",
            "VIS-16@long-directory",
            "VIS-17@long-directory",
            "VIS-18@plain-table");

    /** Its defect shows in both layers, and which comes first is a matter of time. */
    private static final Set<String> EITHER =
            Set.of("ORD-05@own-replica-first", "RSZ-12@put-under-read-lock", "RSZ-15@clears-without-lock");

    /** Some hundred keys are put while the table grows: longer than the search reaches. Hardware catches them. */
    private static final Set<String> TOO_LONG = Set.of("RSZ-13@claims-in-two-steps", "RSZ-14@put-under-read-lock");

    /** It shows by the letter of the JLS alone. */
    private static final Set<String> ESCAPED = Set.of("VAR-04@plain-write");

    /** They take load buffering, which is an experiment: the other layers must show nothing. */
    private static final Set<String> EXPERIMENTAL =
            Set.of("ORD-04@plain-fields", "VAR-06@plain-read", "VAR-07@plain-read");

    /** Maps that keep to program order whatever a compiler does. */
    private static final Set<String> SOUND =
            Set.of("ConcurrentHashMap", "ConcurrentSkipListMap", "synchronizedMap", "Hashtable");

    /** Guarantees about what a read may see. */
    private static final Set<String> CAUSAL = Set.of("ORD-01", "ORD-02", "ORD-03", "ORD-04", "VIS-01", "VIS-02");

    /** Of an access mode no interleaving shows anything. */
    private static final String ACCESS = "VAR-";

    @Test
    void everyTwinIsCaught() throws Exception {
        List<CellModel> twins = AskedCell.cells(cell -> cell.subject().weakened());
        Map<String, ModelMark> marks = ask(twins, ModelLayer.WEAK, SHORT);
        List<CellModel> again = twins.stream()
                .filter(cell -> !EXPERIMENTAL.contains(cell.id()))
                .filter(cell -> !isAsExpected(Objects.requireNonNull(marks.get(cell.id()))))
                .toList();
        marks.putAll(ask(again, ModelLayer.WEAK, LONG));
        marks.putAll(ask(AskedCell.cells(cell -> EXPERIMENTAL.contains(cell.id())), ModelLayer.LB, LONG));

        assertThat(marks).hasSameSizeAs(twins);
        assertThat(marks.values())
                .allSatisfy(mark -> assertThat(isAsExpected(mark))
                        .as("%s: %s %s", mark.cell(), mark.words(), mark.refusal())
                        .isTrue());
    }

    private static boolean isAsExpected(ModelMark mark) {
        if (ESCAPED.contains(mark.cell())) {
            return mark.answers() && !mark.refutes();
        }
        if (TOO_LONG.contains(mark.cell())) {
            return mark.answers();
        }
        if (EXPERIMENTAL.contains(mark.cell())) {
            return mark.layer() == ModelLayer.LB;
        }
        return EITHER.contains(mark.cell())
                ? mark.refutes()
                : mark.layer() == (isWeak(mark.cell()) ? ModelLayer.WEAK : ModelLayer.SC);
    }

    private static boolean isWeak(String cell) {
        return WEAK.contains(cell) || cell.startsWith(ACCESS);
    }

    @Test
    void aTwinThatIsCaughtInAnotherLayerIsFound() throws Exception {
        List<CellModel> skipList = AskedCell.cells(cell -> cell.id().equals("VIS-01@ConcurrentSkipListMap"));

        assertThat(ask(skipList, ModelLayer.WEAK, LONG).values()).hasSize(1).noneMatch(mark -> isAsExpected(mark));
    }

    @Test
    void theMapThatTheyAreMadeFromIsNotAccused() throws Exception {
        List<CellModel> sound = AskedCell.cells(cell ->
                cell.subject().name().equals("ConcurrentHashMap") && cell.id().startsWith("VIS-"));
        Map<String, ModelMark> marks = ask(sound, ModelLayer.WEAK, LONG);

        assertThat(marks).hasSameSizeAs(sound);
        assertThat(named(marks, ModelMark::refutes)).isEmpty();
    }

    @Test
    void loadBufferingAccusesNoSoundMap() throws Exception {
        List<CellModel> sound =
                AskedCell.cells(cell -> SOUND.contains(cell.subject().name())
                        && cell.promised()
                        && CAUSAL.contains(cell.guarantee().id()));
        Map<String, ModelMark> marks = ask(sound, ModelLayer.LB, SHORT);

        assertThat(marks).hasSameSizeAs(sound);
        assertThat(named(marks, mark -> mark.searched() == ModelLayer.LB)).isNotEmpty();
        assertThat(named(marks, mark -> mark.layer() == ModelLayer.LB)).isEmpty();
    }

    private static Map<String, ModelMark> ask(List<CellModel> cells, ModelLayer weakest, Duration limit)
            throws Exception {
        return AskedCell.ask(cells, weakest, limit).stream()
                .map(AskedCell::mark)
                .collect(Collectors.toMap(ModelMark::cell, Function.identity(), (one, other) -> other, TreeMap::new));
    }

    private static Set<String> named(Map<String, ModelMark> marks, Predicate<ModelMark> which) {
        return marks.values().stream()
                .filter(which)
                .map(ModelMark::cell)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
