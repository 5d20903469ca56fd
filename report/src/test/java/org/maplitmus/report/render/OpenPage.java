package org.maplitmus.report.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.maplitmus.report.judge.Run;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The spec page of a run in a browser. Closing it ends the browser. */
final class OpenPage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What is there when the last script has run, or was read where none may run. */
    private static final String LOADED = "html.ready, html:not(.scripted) #evidence + script";

    private final ChromeDriver driver;
    private final String address;

    private OpenPage(ChromeDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    /** Writes the page into {@code folder} and starts a browser for it, or skips the test if there is none. */
    static OpenPage of(Run run, Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("index.html"), SpecPage.of(run));
        return new OpenPage(
                Browser.start(folder.resolve("profile")), page.toUri().toString());
    }

    /** Loads the page anew and waits until its last script has run: a busy browser comes back before that. */
    void load(String hash) {
        driver.get("about:blank");
        driver.get(address + hash);
        find(LOADED);
    }

    String url() {
        return String.valueOf(driver.getCurrentUrl());
    }

    void width(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    void prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void scripts(boolean enabled) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
    }

    void click(String selector) {
        find(selector).click();
    }

    /** The first element, waited for: a link within the page is followed after the click has returned. */
    WebElement find(String selector) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<WebElement> found = driver.findElements(By.cssSelector(selector));
            if (!found.isEmpty()) {
                return found.get(0);
            }
            if (System.nanoTime() > patience) {
                throw new AssertionError("no " + selector + " within " + PATIENCE);
            }
        }
    }

    WebElement byId(String id) {
        return driver.findElement(By.id(id));
    }

    String text(String selector) {
        return find(selector).getText();
    }

    List<String> shown(String selector) {
        return displayed(selector).stream()
                .map(element -> String.valueOf(element.getDomProperty("id")))
                .toList();
    }

    List<WebElement> displayed(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    @Nullable
    Object script(String source, Object... arguments) {
        return driver.executeScript(source, arguments);
    }

    /** What {@code source} returns, which must be a number. */
    double number(String source) {
        return driver.executeScript(source) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    void forgetRequests() {
        driver.manage().logs().get(LogType.PERFORMANCE);
    }

    List<String> requests() {
        return StreamSupport.stream(
                        driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .toList();
    }

    List<LogEntry> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
