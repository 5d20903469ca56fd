package org.maplitmus.report.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.maplitmus.report.compare.History;
import org.maplitmus.report.judge.Run;

/** All files of a judged run: the spec page, JSON, JUnit XML and Markdown. */
public final class Renderings {

    private Renderings() {}

    /**
     * Writes {@code run.json}, {@code index.html}, {@code junit.xml} and {@code summary.md} into {@code folder}, which
     * is made if need be; {@code run} ends {@code history}, which the page shows. A reader sees a file as it was before
     * or as it is after, never half of it.
     *
     * @throws IOException if a file cannot be written or moved; files already moved stay
     */
    public static void write(Run run, History history, Path folder) throws IOException {
        Files.createDirectories(folder);
        replace(folder.resolve("run.json"), RunJson.of(run));
        replace(folder.resolve("index.html"), SpecPage.of(run, history));
        replace(folder.resolve("junit.xml"), JUnitXml.of(run));
        replace(folder.resolve("summary.md"), SummaryMarkdown.of(run));
    }

    private static void replace(Path file, String text) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
