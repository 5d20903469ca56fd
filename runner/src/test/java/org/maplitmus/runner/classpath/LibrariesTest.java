package org.maplitmus.runner.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.fixture.Cells;

class LibrariesTest {

    private static final CellModel PLAIN = Cells.cell("G-0", "Plain", "writer");
    private static final CellModel FOUND = Cells.needing(PLAIN, "Found", Assertions.class.getName());
    private static final CellModel LACKING = Cells.needing(PLAIN, "Lacking", "com.acme.Library");

    private static final Libraries OF_TESTS = new Libraries(System.getProperty("java.class.path"));

    @Test
    void whatTheClassPathHasIsNotAddedToIt() throws Exception {
        assertThat(OF_TESTS.of(List.of(PLAIN, FOUND))).isEmpty();
    }

    @Test
    void aLibraryThatIsNowhereIsNamedWithTheSubjectThatNeedsIt() {
        assertThatThrownBy(() -> OF_TESTS.of(List.of(PLAIN, FOUND, LACKING)))
                .isInstanceOfSatisfying(
                        MissingLibraryException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(new MissingLibrary(List.of(LACKING.subject()), List.of())));
    }

    @Test
    void aLibraryOfThisProgramAloneIsNotOneOfTheFork(@TempDir Path folder) {
        assertThatThrownBy(() -> new Libraries(folder.toString()).of(List.of(FOUND)))
                .isInstanceOf(MissingLibraryException.class);
    }
}
