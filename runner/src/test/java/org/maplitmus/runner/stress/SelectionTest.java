package org.maplitmus.runner.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.problem.Problem;

class SelectionTest {

    private Catalogue catalogue = new Catalogue(List.of(), List.of(), List.of(), List.of(), List.of());

    @BeforeEach
    void theRealCatalogue() throws IOException {
        catalogue = Catalogue.load(SelectionTest.class.getClassLoader());
    }

    @Test
    void noGlobSelectsEveryCellOfEverySubjectOfNoSetAndNoTwin() throws SelectionException {
        assertThat(cells(List.of(), List.of()))
                .isNotEmpty()
                .allMatch(cell ->
                        !cell.subject().weakened() && cell.subject().set().isEmpty())
                .hasSize((int) catalogue
                        .cells()
                        .filter(cell -> !cell.subject().weakened()
                                && cell.subject().set().isEmpty())
                        .count());
    }

    @Test
    void aGuaranteeIsMeantByNumberNameOrFamilyInAnyCase() throws SelectionException {
        assertThat(guarantees("VIS-01")).containsExactly("VIS-01");
        assertThat(guarantees("puthappensbefore*")).containsExactly("VIS-01");
        assertThat(guarantees("Visibility")).contains("VIS-01", "VIS-02").allMatch(id -> id.startsWith("VIS-"));
        assertThat(guarantees("ATO-0?")).contains("ATO-01", "ATO-06").doesNotContain("ATO-13");
    }

    @Test
    void aSubjectIsMeantByName() throws SelectionException {
        assertThat(subjects("Concurrent*"))
                .containsExactlyInAnyOrder("ConcurrentHashMap", "ConcurrentSkipListMap", "ConcurrentSkipListSet");
    }

    @Test
    void aSubjectOfASetIsMeantByItsWholeNameOrWithItsSet() throws SelectionException {
        assertThat(subjects("*")).doesNotContain("NonBlockingHashMap");
        assertThat(subjects("nonblockinghashmap")).containsExactly("NonBlockingHashMap");
        assertThat(subjects(List.of(), List.of("peers"))).contains("NonBlockingHashMap", "HashMap");
        assertThat(subjects(List.of("NonBlocking*"), List.of("peers")))
                .containsExactly("NonBlockingHashMap", "NonBlockingHashMapLong");
        assertThat(problem(() -> subjects("NonBlocking*")))
                .isEqualTo(new SelectionProblem.OnlyOptional("NonBlocking*", List.of("peers")));
    }

    @Test
    void anUnknownSetSuggestsTheNearest() {
        assertThat(problem(() -> subjects(List.of(), List.of("pears"))))
                .isEqualTo(new SelectionProblem.Unknown("set of subjects", "pears", "; did you mean peers?"));
    }

    @Test
    void teethAreTheTwinsAndTheWitnessesOfLimits() throws SelectionException {
        Selection selection = new Selection(catalogue);

        assertThat(selection.teeth(List.of(), List.of()).chosen())
                .filteredOn(cell -> !cell.subject().weakened())
                .extracting(CellModel::id)
                .containsExactlyInAnyOrder(
                        "ATO-09@HashMap",
                        "ATO-10@HashMap",
                        "CMP-13@ConcurrentHashMap",
                        "CMP-14@ConcurrentHashMap",
                        "IDM-09@Go-Once",
                        "IDM-18@Scope",
                        "RWL-02@ReentrantReadWriteLock",
                        "VIS-05@HashMap",
                        "VIS-06@HashMap",
                        "VUE-11@RWLockMap");
        assertThat(selection.teeth(List.of("VIS-05"), List.of()).chosen())
                .extracting(CellModel::id)
                .containsExactly("VIS-05@HashMap");
        assertThat(selection.teeth(List.of(), List.of("get-*")).chosen())
                .isNotEmpty()
                .allMatch(cell -> cell.subject().weakened());
    }

    @Test
    void aTwinIsMeantOnlyWhenItIsSaid() throws SelectionException {
        assertThat(cells(List.of(), List.of("*")))
                .noneMatch(cell -> cell.subject().weakened());
        assertThat(cells(List.of(), List.of("twin:*")))
                .isNotEmpty()
                .allMatch(cell -> cell.subject().weakened());
    }

    @Test
    void theTwinsOfTheSelectedGuaranteesAreControls() throws SelectionException {
        Selection selection = new Selection(catalogue);

        assertThat(selection
                        .cells(List.of("VIS-01"), List.of("HashMap"), List.of())
                        .controls())
                .isNotEmpty()
                .allMatch(cell ->
                        cell.subject().weakened() && cell.guarantee().id().equals("VIS-01"));
        assertThat(selection.cells(List.of(), List.of("twin:*"), List.of()).controls())
                .isEmpty();
    }

    @Test
    void theTwinsOfASetAreLeftOutUnlessTheyAreAskedFor() throws SelectionException {
        Selection selection = new Selection(catalogue);
        List<String> modes = List.of("weaker-modes");

        assertThat(selection.teeth(List.of(), List.of()).chosen())
                .allMatch(cell -> cell.subject().set().isEmpty());
        assertThat(selection.teeth(List.of("VAR-08"), List.of("opaque-read")).chosen())
                .extracting(CellModel::id)
                .containsExactly("VAR-08@opaque-read");
        assertThat(selection.cells(List.of("VAR-08"), List.of(), List.of()).controls())
                .isEmpty();
        assertThat(selection.cells(List.of("VAR-08"), List.of(), modes).controls())
                .extracting(CellModel::id)
                .containsExactlyInAnyOrder("VAR-08@opaque-read", "VAR-08@opaque-write");
    }

    @Test
    void anUnknownNameSuggestsTheNearest() {
        assertThat(problem(() -> cells(List.of("VIS-1"), List.of())))
                .isEqualTo(new SelectionProblem.Unknown("guarantee", "VIS-1", "; did you mean VIS-01?"));
        assertThat(problem(() -> cells(List.of(), List.of("ConcurentHashMap"))))
                .isEqualTo(new SelectionProblem.Unknown(
                        "subject", "ConcurentHashMap", "; did you mean ConcurrentHashMap?"));
    }

    @Test
    void aSelectionWithoutCellsIsSaid() {
        String twin = "twin:"
                + catalogue
                        .cells()
                        .filter(cell -> cell.subject().weakened()
                                && !cell.guarantee().id().equals("VIS-01"))
                        .findFirst()
                        .orElseThrow()
                        .subject()
                        .name();

        assertThat(problem(() -> cells(List.of("VIS-01"), List.of(twin))))
                .isEqualTo(new SelectionProblem.NothingSelected());
    }

    @Test
    void aCellIsMeantByItsGuaranteeAndItsSubject() throws SelectionException {
        Selection selection = new Selection(catalogue);

        assertThat(selection.cell("VIS-01@HashMap").id()).isEqualTo("VIS-01@HashMap");
        assertThat(selection.cell("puthappensbeforeget@hashmap").id()).isEqualTo("VIS-01@HashMap");
        assertThat(selection.cell("VIS-01@twin:plain-slots").id()).isEqualTo("VIS-01@plain-slots");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "VIS-01", "VIS-01@", "@HashMap", "VIS-01@HashMap@HashMap", "VIS-*@HashMap"})
    void whatIsNoCellIsSaid(String text) {
        assertThat(problem(() -> new Selection(catalogue).cell(text))).isEqualTo(new SelectionProblem.NoCell(text));
    }

    @Test
    void anUnknownPartOfACellSuggestsTheNearest() {
        assertThat(problem(() -> new Selection(catalogue).cell("VIS-01@HashMop")))
                .isEqualTo(new SelectionProblem.Unknown("subject", "HashMop", "; did you mean HashMap?"));
        assertThat(problem(() -> new Selection(catalogue).cell("VIS-1@HashMap")))
                .isEqualTo(new SelectionProblem.Unknown("guarantee", "VIS-1", "; did you mean VIS-01?"));
        assertThat(problem(() -> new Selection(catalogue).cell("Visibility@HashMap")))
                .isInstanceOf(SelectionProblem.SeveralCells.class);
    }

    private static Problem problem(ThrowingCallable selection) {
        return catchThrowableOfType(SelectionException.class, selection).problem();
    }

    private List<String> guarantees(String glob) throws SelectionException {
        return cells(List.of(glob), List.of()).stream()
                .map(cell -> cell.guarantee().id())
                .distinct()
                .toList();
    }

    private List<String> subjects(String glob) throws SelectionException {
        return subjects(List.of(glob), List.of());
    }

    private List<String> subjects(List<String> globs, List<String> sets) throws SelectionException {
        return new Selection(catalogue)
                .cells(List.of(), globs, sets).chosen().stream()
                        .map(cell -> cell.subject().name())
                        .distinct()
                        .toList();
    }

    private List<CellModel> cells(List<String> guarantees, List<String> subjects) throws SelectionException {
        return new Selection(catalogue).cells(guarantees, subjects, List.of()).chosen();
    }
}
