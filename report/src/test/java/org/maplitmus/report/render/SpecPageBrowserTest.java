package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@Tag("any-jdk")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SpecPageBrowserTest {

    private static final String CONTRASTS = """
            const luminance = colour => colour.match(/[0-9.]+/g).slice(0, 3).map(Number).map(v => v / 255)
                .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
            return [...document.querySelectorAll('.matrix td > a')].map(badge => {
                const style = getComputedStyle(badge);
                const [dark, light] = [luminance(style.color), luminance(style.backgroundColor)].sort((a, b) => a - b);
                return (light + 0.05) / (dark + 0.05);
            });
            """;

    private static final String HIGHLIGHTED =
            "return [...document.querySelectorAll('.named')].map(element => element.id)";

    private static final String MATCHING =
            "return [...document.querySelectorAll('.guarantee:not([hidden])')].map(section => section.id)";

    private @Nullable OpenPage opened;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        opened = OpenPage.of(SampleRun.full(), folder);
    }

    @AfterAll
    void quit() {
        if (opened != null) {
            opened.close();
        }
    }

    @BeforeEach
    void freshPage() {
        page().load("");
    }

    @Test
    void verdict_filter_leaves_only_guarantees_with_that_verdict() {
        page().click("#filters input[value=BROKEN]");
        assertThat(page().shown("details.guarantee")).containsExactly("ITE-01");
        assertThat(page().text("#filters output[name=shown]")).isEqualTo("1 of 26 cells, 1 of 6 guarantees");
        assertThat(page().url()).endsWith("#verdict=BROKEN");
    }

    @Test
    void filter_works_from_the_keyboard() {
        WebElement box = page().find("#filters input[value=DETECTED]");
        box.sendKeys(Keys.SPACE);
        assertThat(page().shown("details.guarantee")).containsExactly("ITE-01");
    }

    @Test
    void linked_filter_is_applied() {
        page().load("#family=visibility&subject=HashMap&verdict=RACED");
        assertThat(page().text("#filters output[name=shown]")).isEqualTo("1 of 26 cells, 1 of 6 guarantees");
        assertThat(page().shown("details.guarantee")).containsExactly("VIS-01");
        assertThat(page().displayed(".matrix thead th")).hasSize(2);
    }

    @Test
    void without_scripts_matrix_samples_and_sentences_are_there() {
        page().scripts(false);
        try {
            page().load("#VIS-01");
            assertThat(page().displayed(".matrix thead th")).hasSize(6);
            assertThat(page().displayed("#filters, #moving")).isEmpty();
            assertThat(String.valueOf(page().byId("VIS-01").getDomProperty("textContent")))
                    .contains("the reader saw the box but not the write", "312");
        } finally {
            page().scripts(true);
        }
    }

    @Test
    void several_subjects_can_be_chosen() {
        page().load("#subject=HashMap&subject=GoSwissMap");
        assertThat(page().displayed(".matrix thead th")).hasSize(3);
        assertThat(page().text("#filters output[name=chosen]")).isEqualTo("2 of 5");
    }

    @Test
    void link_to_a_guarantee_opens_and_highlights_it() {
        page().load("#ATO-01");
        WebElement guarantee = page().byId("ATO-01");
        assertThat(guarantee.getDomProperty("open")).isEqualTo("true");
        assertThat(guarantee.getText()).contains("map.merge(\"count\", 1, Integer::sum)");
        assertThat(page().script(HIGHLIGHTED)).isEqualTo(List.of("ATO-01"));
    }

    @Test
    void link_to_a_cell_opens_and_highlights_it() {
        page().load("#VIS-01@HashMap");
        assertThat(page().byId("VIS-01").getDomProperty("open")).isEqualTo("true");
        assertThat(page().script(HIGHLIGHTED)).isEqualTo(List.of("VIS-01@HashMap"));
        assertThat(page().text("#VIS-01 .proof"))
                .contains("the reader saw the box but not the write", "312", "1 in 154,520", "17-stress-c2c2")
                .contains("0.34 s, 1,310,720 samples")
                .contains("Reproduce it: ./run-stress.sh repro results/2026-11-23T06-48-02Z/VIS-01@HashMap");
    }

    @Test
    void cell_of_the_matrix_leads_to_its_evidence_and_keeps_the_filter() {
        page().click("#filters input[value=RACED]");
        page().click(".matrix td.RACED a[href='#VIS-01@HashMap']");
        assertThat(page().text("#VIS-01 .proof")).contains("312", "1 in 154,520");
        assertThat(page().url()).endsWith("#VIS-01@HashMap&verdict=RACED");
    }

    @Test
    void cell_that_is_refuted_names_the_command_that_explains_it() {
        page().load("#VIS-01@HashMap");
        assertThat(page().text("#VIS-01 .proof"))
                .contains("./run-stress.sh explain results/2026-11-23T06-48-02Z/VIS-01@HashMap");
    }

    @Test
    void cell_that_is_promised_shows_the_sentences_that_make_the_promise() {
        page().load("#VIS-01@ConcurrentHashMap");
        assertThat(page().text("#VIS-01 .claim"))
                .contains("Promised by", "class documentation: \"safe publication\"", "the implementation")
                .doesNotContain("atomic operations");
        assertThat(page().script("return [...document.querySelectorAll('#VIS-01 .claim a')].map(link => link.href)"))
                .isEqualTo(List.of("https://example.org/safe-publication"));
    }

    @Test
    void cell_that_is_not_promised_shows_no_claim() {
        page().load("#VIS-01@HashMap");
        assertThat(page().text("#VIS-01 .proof")).isNotEmpty();
        assertThat(page().script("return document.querySelectorAll('#VIS-01 .claim').length"))
                .isEqualTo(0L);
    }

    @Test
    void cell_closes_again() {
        page().load("#VIS-01@HashMap");
        page().byId("VIS-01@HashMap").findElement(By.tagName("a")).click();
        assertThat(page().displayed("#VIS-01 .proof")).isEmpty();
    }

    @Test
    void broken_cell_shows_its_evidence_as_soon_as_its_guarantee_is_opened() {
        page().load("#ITE-01");
        assertThat(page().text("#ITE-01 .proof"))
                .contains(SampleCells.HOSTILE, "ArrayIndexOutOfBoundsException", "2, 0");
    }

    @Test
    void cell_whose_fork_crashed_shows_its_last_words() {
        page().load("#ATO-01@GoSwissMap");
        assertThat(page().text("#ATO-01 .proof")).contains("its fork crashed", "SIGSEGV (0xb)");
    }

    @Test
    void search_finds_ids_and_words() {
        page().load("#q=ato-02");
        assertThat(page().script(MATCHING)).isEqualTo(List.of("ATO-02"));
        page().load("#q=stable+iterator+MUST");
        assertThat(page().script(MATCHING)).isEqualTo(List.of("ITE-01"));
    }

    @Test
    void search_follows_what_is_typed() {
        page().find("#filters [name=q]").sendKeys("merges count");
        assertThat(page().script("return new Promise(done => window.setTimeout(() => { "
                        + MATCHING.replace("return", "done(") + "); }, 1000));"))
                .isEqualTo(List.of("ATO-01"));
        assertThat(page().url()).endsWith("#q=merges+count");
    }

    @Test
    void twin_that_escaped_is_never_shown_as_kept() {
        assertThat(page().text(".teeth tr.escaped")).contains("NOT caught", "not in 48,210,334");
        page().load("#VIS-02");
        assertThat(page().text("#VIS-02 .evidence tr.escaped"))
                .contains("NOT caught")
                .doesNotContain("kept");
    }

    @Test
    void link_to_what_the_filter_hides_drops_the_filter() {
        page().load("#ATO-01&verdict=BROKEN");
        assertThat(page().shown("details.guarantee")).hasSize(6);
    }

    @Test
    void move_between_two_subjects_can_be_linked() {
        page().load("#from=ConcurrentHashMap&to=GoSwissMap");
        assertThat(page().text("#moved .headline"))
                .isEqualTo("Moving from ConcurrentHashMap to GoSwissMap you lose these 4 guarantees and gain nothing.");
        assertThat(page().text("#lost")).startsWith("VIS-01").contains("✓ kept → · quiet");
        assertThat(page().find("#not-applicable").getDomProperty("textContent")).contains("ATO-02");
        page().click("#moves [name=swap]");
        assertThat(page().text("#gained")).startsWith("VIS-01");
        assertThat(page().url()).contains("to=ConcurrentHashMap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void verdicts_have_enough_contrast(String scheme) {
        page().prefer(scheme);
        assertThat((List<?>) page().script(CONTRASTS))
                .hasSize(26)
                .allSatisfy(ratio -> assertThat(((Number) ratio).doubleValue()).isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 1400})
    void page_never_scrolls_sideways(int width) {
        page().width(width);
        page().load("#from=ConcurrentHashMap&to=HashMap");
        page().script("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        assertThat(page().script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    @Test
    void page_asks_nothing_of_the_network_and_logs_no_error() {
        page().forgetRequests();
        page().load("#VIS-01@HashMap&subject=HashMap&from=HashMap&to=ConcurrentHashMap");
        assertThat(page().requests())
                .isNotEmpty()
                .allMatch(request -> request.contains("\"url\":\"file:") || request.contains("\"url\":\"data:"));
        assertThat(page().complaints()).isEmpty();
    }

    private OpenPage page() {
        if (opened == null) {
            throw new IllegalStateException("the browser has not been started");
        }
        return opened;
    }
}
