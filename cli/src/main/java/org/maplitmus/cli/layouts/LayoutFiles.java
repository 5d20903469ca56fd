package org.maplitmus.cli.layouts;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.maplitmus.layouts.drawing.SvgMap;
import org.maplitmus.layouts.inspection.Inspection;
import org.maplitmus.layouts.page.LayoutsPage;
import org.maplitmus.layouts.technique.TechniqueTable;
import org.maplitmus.report.render.Renderings;
import org.maplitmus.report.render.WholeFile;

/**
 * The files that tell of layouts.
 *
 * @param folder where they go
 */
public record LayoutFiles(Path folder) {

    /** Writes the page, and the map of each class as an SVG of its own if they were asked for, and says where. */
    void write(List<Inspection> inspections, boolean drawings, PrintWriter console) throws IOException {
        if (drawings) {
            for (Inspection inspection : inspections) {
                console.println("The drawing: " + draw(inspection));
            }
        }
        console.println("The page: " + writePage(inspections));
    }

    /** Writes the page that each run has, of the hot classes of this house and known ones of the JDK. */
    public Path writePage() throws IOException {
        return writePage(LayoutSelection.ofSpec());
    }

    private Path writePage(List<Inspection> inspections) throws IOException {
        List<TechniqueTable> tables =
                Stream.of(64, 128, 256).map(TechniqueTable::of).toList();
        return WholeFile.write(folder.resolve(Renderings.LAYOUTS), LayoutsPage.of(inspections, tables));
    }

    private Path draw(Inspection inspection) throws IOException {
        String name = "%s-%s-%d.svg"
                .formatted(
                        inspection.obligation().name(),
                        inspection.telling().model().id(),
                        inspection.obligation().line());
        return WholeFile.write(folder.resolve(name), SvgMap.of(inspection.obligation(), inspection.telling()));
    }
}
