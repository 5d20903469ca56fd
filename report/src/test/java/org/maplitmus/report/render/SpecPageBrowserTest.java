package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SpecPageBrowserTest {

    private static final String CONTRASTS = """
            const luminance = colour => colour.match(/[0-9.]+/g).slice(0, 3).map(Number).map(v => v / 255)
                .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
            return [...document.querySelectorAll('.matrix .verdict')].map(badge => {
                const style = getComputedStyle(badge);
                const [dark, light] = [luminance(style.color), luminance(style.backgroundColor)].sort((a, b) => a - b);
                return (light + 0.05) / (dark + 0.05);
            });
            """;

    private @Nullable ChromeDriver started;
    private String address = "";

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("index.html"), SpecPage.of(SampleRun.full()));
        address = page.toUri().toString();
        started = Browser.start(folder.resolve("profile"));
    }

    @AfterAll
    void quit() {
        if (started != null) {
            started.quit();
        }
    }

    @BeforeEach
    void freshPage() {
        load("");
    }

    @Test
    void verdict_filter_leaves_only_guarantees_with_that_verdict() {
        click("#filters input[value=BROKEN]");
        assertThat(shown("details.guarantee")).containsExactly("ITE-01");
        assertThat(text("#filters output")).isEqualTo("1 of 24 cells, 1 of 5 guarantees");
        assertThat(driver().getCurrentUrl()).endsWith("#verdict=BROKEN");
    }

    @Test
    void filter_works_from_the_keyboard() {
        WebElement box = driver().findElement(By.cssSelector("#filters input[value=DETECTED]"));
        box.sendKeys(Keys.SPACE);
        assertThat(shown("details.guarantee")).containsExactly("ITE-01");
    }

    @Test
    void linked_filter_is_applied() {
        load("#family=visibility&subject=HashMap&verdict=RACED");
        assertThat(text("#filters output")).isEqualTo("1 of 24 cells, 1 of 5 guarantees");
        assertThat(shown("details.guarantee")).containsExactly("VIS-01");
        assertThat(displayed(".matrix thead th")).hasSize(2);
    }

    @Test
    void link_to_a_guarantee_opens_it() {
        load("#ATO-01");
        WebElement guarantee = driver().findElement(By.id("ATO-01"));
        assertThat(guarantee.getDomProperty("open")).isEqualTo("true");
        assertThat(guarantee.getText()).contains("map.merge(\"count\", 1, Integer::sum)");
    }

    @Test
    void cell_of_the_matrix_leads_to_its_evidence_and_keeps_the_filter() {
        click("#filters input[value=RACED]");
        click(".matrix td[data-subject=HashMap][data-verdict=RACED] a");
        assertThat(driver().findElement(By.id("VIS-01.HashMap")).getText()).contains("312", "1 in 154,520");
        assertThat(driver().getCurrentUrl()).endsWith("#VIS-01.HashMap&verdict=RACED");
    }

    @Test
    void link_to_what_the_filter_hides_drops_the_filter() {
        load("#ATO-01&verdict=BROKEN");
        assertThat(shown("details.guarantee")).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void verdicts_have_enough_contrast(String scheme) {
        prefer(scheme);
        assertThat((List<?>) script(CONTRASTS))
                .hasSize(24)
                .allSatisfy(ratio -> assertThat(((Number) ratio).doubleValue()).isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 1400})
    void page_never_scrolls_sideways(int width) {
        driver().executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        script("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        assertThat(script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    @Test
    void page_asks_nothing_of_the_network_and_logs_no_error() {
        driver().manage().logs().get(LogType.PERFORMANCE);
        load("#VIS-01&subject=HashMap");
        assertThat(requests())
                .isNotEmpty()
                .allMatch(request -> request.contains("\"url\":\"file:") || request.contains("\"url\":\"data:"));
        assertThat(driver().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    private List<String> requests() {
        return StreamSupport.stream(
                        driver().manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .toList();
    }

    private ChromeDriver driver() {
        if (started == null) {
            throw new IllegalStateException("the browser has not been started");
        }
        return started;
    }

    private void load(String hash) {
        driver().get("about:blank");
        driver().get(address + hash);
    }

    private void prefer(String scheme) {
        driver().executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private void click(String selector) {
        driver().findElement(By.cssSelector(selector)).click();
    }

    private String text(String selector) {
        return driver().findElement(By.cssSelector(selector)).getText();
    }

    private List<String> shown(String selector) {
        return displayed(selector).stream()
                .map(element -> element.getDomProperty("id"))
                .toList();
    }

    private List<WebElement> displayed(String selector) {
        return driver().findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private @Nullable Object script(String source) {
        return driver().executeScript(source);
    }
}
