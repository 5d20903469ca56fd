package org.maplitmus.layouts.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.maplitmus.layouts.drawing.SvgMap;
import org.maplitmus.layouts.inspection.Inspection;
import org.maplitmus.layouts.isolation.ModelVerdict;
import org.maplitmus.layouts.isolation.Violation;
import org.maplitmus.layouts.model.LayoutModel;
import org.maplitmus.layouts.technique.TechniqueTable;

/**
 * What the template shows.
 *
 * @param inspections the classes
 * @param tables the techniques, for each size of line
 */
public record LayoutsPageModel(List<Inspection> inspections, List<TechniqueTable> tables) {

    private static final int MOST_TOLD = 12;
    private static final int MOST_DRAWN = 30;
    private static final int MOST_OPEN = 3;

    /** Copies the lists. */
    public LayoutsPageModel {
        inspections = List.copyOf(inspections);
        tables = List.copyOf(tables);
    }

    /** The columns of every table. */
    public List<LayoutModel> models() {
        return List.of(LayoutModel.values());
    }

    /** The verdict that an inspection's cell under a model shows; empty text if the model was not asked for. */
    public String cell(Inspection inspection, LayoutModel model) {
        return inspection.verdicts().stream()
                .filter(verdict -> verdict.model() == model)
                .map(LayoutsPageModel::cell)
                .findFirst()
                .orElse("");
    }

    private static String cell(ModelVerdict verdict) {
        return verdict.isolated()
                ? "+"
                : verdict.violations().stream()
                        .max(Comparator.comparingInt(Violation::addresses))
                        .map(worst -> worst.addresses() + "/" + worst.possible())
                        .orElseThrow();
    }

    /** The violations under the most telling model, at most a dozen, each pair once. */
    public List<Violation> told(Inspection inspection) {
        return Violation.withoutMirrors(inspection.telling().violations()).stream()
                .limit(MOST_TOLD)
                .toList();
    }

    /** Whether the details of a class are shown at once: of a few classes, and of one that fails. */
    public boolean open(Inspection inspection) {
        return inspection.failed() || inspections.size() <= MOST_OPEN;
    }

    /** Whether a class is drawn: all of a few, of many those alone that are not isolated. */
    public boolean drawn(Inspection inspection) {
        return inspections.size() <= MOST_DRAWN || !inspection.isolated();
    }

    /** The drawing of an inspection's most telling map. */
    public String drawing(Inspection inspection) {
        return SvgMap.of(inspection.obligation(), inspection.telling());
    }

    /** How many models were compared with a virtual machine. */
    public long verified() {
        return Stream.of(LayoutModel.values()).filter(LayoutModel::verified).count();
    }

    /** The style sheet. */
    public String style() {
        try (InputStream style = LayoutsPageModel.class.getResourceAsStream("layouts.css")) {
            if (style == null) {
                throw new IllegalStateException("layouts.css is missing");
            }
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
