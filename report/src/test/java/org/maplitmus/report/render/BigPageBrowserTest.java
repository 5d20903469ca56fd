package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.Move;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.view.Matrix;

/** The page of the whole catalogue on every map. */
@Tag("any-jdk")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BigPageBrowserTest {

    /** Generous, for machines that are busy: an idle one needs a fifth of it. */
    private static final double SLOWEST_FIRST_PAINT_MILLIS = 3_000;

    private static final String FIRST_PAINT =
            "return performance.getEntriesByName('first-contentful-paint')[0].startTime";

    private static final String LISTS = """
            const ids = list => [...document.querySelectorAll(`#${list} > li > a`)].map(link => link.textContent);
            const { from, to } = document.getElementById('moves').elements;
            from.value = arguments[0];
            return arguments[1].map(name => {
                to.value = name;
                to.dispatchEvent(new Event('change', { bubbles: true }));
                return ['lost', 'gained', 'kept', 'not-applicable'].map(ids);
            });
            """;

    private static final String ROWS =
            "return [...document.querySelectorAll('.matrix .row')].filter(row => row.offsetParent !== null).length";

    private static final Run RUN = BigRun.run();

    private @Nullable OpenPage opened;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        opened = OpenPage.of(RUN, folder);
    }

    @AfterAll
    void quit() {
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void first_paint_comes_without_delay() {
        page().load("");
        assertThat(page().number(FIRST_PAINT)).isLessThan(SLOWEST_FIRST_PAINT_MILLIS);
    }

    @Test
    void families_are_folded_but_for_the_first_and_what_is_broken() {
        page().load("");
        long families =
                RUN.guarantees().stream().map(GuaranteeModel::family).distinct().count();
        assertThat(page().displayed(".matrix .family")).hasSize((int) families);
        assertThat(page().number(ROWS)).isBetween(1.0, RUN.guarantees().size() - 1.0);
        page().click("#filters [name=fold]");
        assertThat(page().script(ROWS)).isEqualTo((long) RUN.guarantees().size());
        page().click("#filters [name=fold]");
        assertThat(page().script(ROWS)).isEqualTo(0L);
    }

    @Test
    void link_into_a_folded_family_opens_it() {
        page().load("#MIS-03@BinMap");
        assertThat(page().displayed("#MIS-03 .proof")).hasSize(1);
    }

    @Test
    void limits_can_be_read_alone() {
        page().load("#limit=only");
        assertThat(page().script("return [...document.querySelectorAll('.guarantee:not([hidden])')].map(section =>"
                        + " section.id)"))
                .isEqualTo(ids(Matrix.of(RUN).limits()));
        assertThat(Matrix.of(RUN).limits()).hasSize(10);
    }

    @Test
    void every_move_is_that_of_the_catalogue() {
        Catalogue catalogue = new Catalogue(
                RUN.promises(),
                List.of(),
                RUN.guarantees(),
                RUN.subjects(),
                RUN.cells().stream().map(JudgedCell::id).toList());
        List<String> subjects =
                Matrix.of(RUN).columns().stream().map(SubjectModel::name).toList();
        page().load("");
        for (String from : subjects.subList(0, 4)) {
            assertThat(page().script(LISTS, from, subjects))
                    .as("from %s", from)
                    .isEqualTo(subjects.stream()
                            .map(to -> lists(Move.of(catalogue, from, to)))
                            .toList());
        }
    }

    private static List<List<String>> lists(Move move) {
        return List.of(ids(move.lost()), ids(move.gained()), ids(move.kept()), ids(move.notApplicable()));
    }

    private static List<String> ids(List<GuaranteeModel> guarantees) {
        return guarantees.stream().map(GuaranteeModel::id).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 1400})
    void page_never_scrolls_sideways(int width) {
        page().width(width);
        page().load("#ATO-03@BinMap&from=HashMap&to=ConcurrentHashMap");
        page().click("#filters [name=fold]");
        assertThat(page().script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    private OpenPage page() {
        if (opened == null) {
            throw new IllegalStateException("the browser has not been started");
        }
        return opened;
    }
}
