package org.maplitmus.cli.layouts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.NameConverter;
import org.maplitmus.layouts.classfile.ClassFiles;
import org.maplitmus.layouts.model.LayoutModel;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say by what measure classes are judged. */
final class MeasureOptions {

    @Option(
            names = "--line",
            paramLabel = "BYTES",
            description = "Size of a cache line in bytes: 64, 128 or 256 (default: 64; for the classes of this program,"
                    + " the size that each claims).")
    private @Nullable Integer line;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            converter = ModelConverter.class,
            description = "Layout model to judge by, such as jdk25-compact (default: all). Repeatable.")
    private List<LayoutModel> models = new ArrayList<>();

    @Mixin
    private StatedRoles stated = new StatedRoles();

    /** Whether the size of a line is left to each class. */
    boolean ownLines() {
        return line == null;
    }

    /** The classes of {@code files}, by this measure. */
    LayoutSelection selection(ClassFiles files) {
        return new LayoutSelection(
                files,
                models.isEmpty() ? List.of(LayoutModel.values()) : models,
                line == null ? LayoutSelection.DEFAULT_LINE : line,
                stated);
    }

    /** Reads the id of a layout model. */
    private static final class ModelConverter extends NameConverter<LayoutModel> {

        ModelConverter() {
            super(List.of(LayoutModel.values()), LayoutModel::id);
        }
    }
}
