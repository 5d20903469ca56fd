package org.maplitmus.report.render;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that is already on this machine; nothing is downloaded. */
final class Browser {

    private static final List<String> USUAL_FOLDERS =
            List.of("/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/snap/bin");

    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium.devtools");

    private Browser() {}

    /** Starts it, or skips the test if there is none. */
    static ChromeDriver start(Path profile) {
        Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        Optional<Path> driver = find("chromedriver");
        assumeTrue(chromium.isPresent(), "no Chromium on the PATH or in " + USUAL_FOLDERS);
        assumeTrue(driver.isPresent(), "no chromedriver on the PATH or in " + USUAL_FOLDERS);
        SELENIUM.setLevel(Level.SEVERE);
        return new ChromeDriver(service(driver.orElseThrow()), options(chromium.orElseThrow(), profile));
    }

    private static Optional<Path> find(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> folders().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<String> folders() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), USUAL_FOLDERS.stream());
    }

    private static ChromeDriverService service(Path driver) {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .build();
    }

    private static ChromeOptions options(Path chromium, Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        return options;
    }
}
