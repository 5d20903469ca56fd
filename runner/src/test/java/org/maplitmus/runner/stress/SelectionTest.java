package org.maplitmus.runner.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;

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
        assertThat(subjects("Concurrent*")).containsExactlyInAnyOrder("ConcurrentHashMap", "ConcurrentSkipListMap");
    }

    @Test
    void aSubjectOfASetIsMeantByItsWholeNameOrWithItsSet() throws SelectionException {
        assertThat(subjects("*")).doesNotContain("NonBlockingHashMap");
        assertThat(subjects("nonblockinghashmap")).containsExactly("NonBlockingHashMap");
        assertThat(subjects(List.of(), List.of("peers"))).contains("NonBlockingHashMap", "HashMap");
        assertThat(subjects(List.of("NonBlocking*"), List.of("peers")))
                .containsExactly("NonBlockingHashMap", "NonBlockingHashMapLong");
        assertThatThrownBy(() -> subjects("NonBlocking*"))
                .hasMessage("'NonBlocking*' means only a subject of a set: name it in full, or add --subject-set"
                        + " (see: list)");
    }

    @Test
    void anUnknownSetSuggestsTheNearest() {
        assertThatThrownBy(() -> subjects(List.of(), List.of("pears")))
                .isInstanceOf(SelectionException.class)
                .hasMessage("no set of subjects is called 'pears'; did you mean peers? (see: list)");
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
    void anUnknownNameSuggestsTheNearest() {
        assertThatThrownBy(() -> cells(List.of("VIS-1"), List.of()))
                .isInstanceOf(SelectionException.class)
                .hasMessage("no guarantee is called 'VIS-1'; did you mean VIS-01? (see: list)");
        assertThatThrownBy(() -> cells(List.of(), List.of("ConcurentHashMap")))
                .hasMessage("no subject is called 'ConcurentHashMap'; did you mean ConcurrentHashMap? (see: list)");
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

        assertThatThrownBy(() -> cells(List.of("VIS-01"), List.of(twin))).hasMessageStartingWith("no cell");
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
        assertThatThrownBy(() -> new Selection(catalogue).cell(text))
                .isInstanceOf(SelectionException.class)
                .hasMessage("'" + text + "' is no cell: say GUARANTEE@SUBJECT, such as ATO-01@synchronizedMap");
    }

    @Test
    void anUnknownPartOfACellSuggestsTheNearest() {
        assertThatThrownBy(() -> new Selection(catalogue).cell("VIS-01@HashMop"))
                .hasMessage("no subject is called 'HashMop'; did you mean HashMap? (see: list)");
        assertThatThrownBy(() -> new Selection(catalogue).cell("VIS-1@HashMap"))
                .hasMessage("no guarantee is called 'VIS-1'; did you mean VIS-01? (see: list)");
        assertThatThrownBy(() -> new Selection(catalogue).cell("Visibility@HashMap"))
                .hasMessageEndingWith(" cells: name the guarantee by its number");
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
