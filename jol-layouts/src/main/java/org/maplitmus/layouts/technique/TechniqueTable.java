package org.maplitmus.layouts.technique;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.layouts.model.LayoutModel;

/**
 * Which technique isolates on which model, for lines of one size.
 *
 * @param line bytes of a line
 * @param models the columns
 * @param rows the techniques with their cells
 */
public record TechniqueTable(int line, List<LayoutModel> models, List<Row> rows) {

    /** Copies the lists. */
    public TechniqueTable {
        models = List.copyOf(models);
        rows = List.copyOf(rows);
    }

    /** All techniques under all models. */
    public static TechniqueTable of(int line) {
        List<LayoutModel> models = List.of(LayoutModel.values());
        List<Row> rows = Techniques.all().stream()
                .map(technique -> new Row(
                        technique.name(),
                        models.stream()
                                .map(model -> technique.verdict(model, line))
                                .toList()))
                .toList();
        return new TechniqueTable(line, models, rows);
    }

    /** The table as text: the models by name, then a line for each technique. */
    public String text() {
        return Stream.concat(
                        Stream.of("lines of %d bytes: %s%n"
                                .formatted(
                                        line,
                                        models.stream().map(LayoutModel::id).collect(Collectors.joining(" ")))),
                        rows.stream()
                                .map(row -> "%-70s %s%n".formatted(row.technique(), String.join(" ", row.cells()))))
                .collect(Collectors.joining());
    }

    /**
     * A technique.
     *
     * @param technique its name
     * @param cells its verdict under each model, see {@link Technique#verdict}
     */
    public record Row(String technique, List<String> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether it isolates under every model. */
        public boolean always() {
            return cells.stream().allMatch(Technique.ISOLATED::equals);
        }
    }
}
