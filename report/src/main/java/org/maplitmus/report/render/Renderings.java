package org.maplitmus.report.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maplitmus.report.compare.History;
import org.maplitmus.report.judge.Run;

/** All files of a judged run: the spec page, JSON, JUnit XML and Markdown. */
public final class Renderings {

    private Renderings() {}

    /** The page about memory layouts; where the folder has one, the spec page links it. */
    public static final String LAYOUTS = "layouts.html";

    /**
     * Writes {@code run.json}, {@code index.html}, {@code junit.xml} and {@code summary.md} into {@code folder}, which
     * is made if need be; {@code run} ends {@code history}, which the page shows.
     *
     * @throws IOException if a file cannot be written or moved; files already moved stay
     */
    public static void write(Run run, History history, Path folder) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(folder.resolve("run.json"), RunJson.of(run));
        WholeFile.write(folder.resolve("index.html"), SpecPage.of(run, history, Beside.in(folder)));
        WholeFile.write(folder.resolve("junit.xml"), JUnitXml.of(run));
        WholeFile.write(folder.resolve("summary.md"), SummaryMarkdown.of(run));
    }
}
