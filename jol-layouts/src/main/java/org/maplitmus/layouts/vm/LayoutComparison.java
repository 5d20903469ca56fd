package org.maplitmus.layouts.vm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.shape.ClassShape;

/**
 * The comparison of a model with a virtual machine: generated classes laid out by both.
 *
 * @param configuration the machine and the model
 * @param classes how many classes were compared
 * @param contended how many of them have an {@code @Contended} in their hierarchy
 * @param mismatches what differs, one sentence each: an offset or a size
 */
public record LayoutComparison(VmConfiguration configuration, int classes, int contended, List<String> mismatches) {

    /** How many classes a comparison takes; about a third of them are contended. */
    public static final int CLASSES = 4_400;

    private static final long SEED = 20_261_126;

    /** Copies the list. */
    public LayoutComparison {
        mismatches = List.copyOf(mismatches);
    }

    /**
     * Starts the machine and compares.
     *
     * @param classpath where the fork finds this module, as {@code java.class.path} has it
     * @throws IOException if the machine does not start, does not end, or writes no layouts; the message has its output
     */
    public static LayoutComparison run(VmConfiguration configuration, String classpath) throws IOException {
        List<String> lines = new ProbeFork(configuration, classpath).lines(SEED, CLASSES);
        return compare(configuration, Corpus.of(SEED, CLASSES), lines);
    }

    /** Whether the machine lays out as the model says. */
    public boolean agrees() {
        return mismatches.isEmpty();
    }

    private static LayoutComparison compare(VmConfiguration configuration, List<ClassShape> shapes, List<String> lines)
            throws IOException {
        if (lines.size() != shapes.size()) {
            throw new IOException(configuration + " wrote " + lines.size() + " layouts of " + shapes.size());
        }
        List<String> mismatches = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            mismatches.addAll(
                    mismatches(configuration, shapes.get(i), lines.get(i).split(" ", -1)));
        }
        int contended =
                (int) shapes.stream().filter(ClassShape::mentionsContended).count();
        return new LayoutComparison(configuration, shapes.size(), contended, mismatches);
    }

    private static List<String> mismatches(VmConfiguration configuration, ClassShape shape, String[] seen) {
        InstanceLayout layout = InstanceLayout.of(shape, configuration.model());
        List<String> mismatches = new ArrayList<>();
        if (layout.size() != Long.parseLong(seen[1])) {
            mismatches.add("%s: size %d, the machine says %s".formatted(shape.name(), layout.size(), seen[1]));
        }
        for (int i = 0; i < shape.fields().size(); i++) {
            String name = shape.simpleName() + "." + shape.fields().get(i).name();
            long offset = layout.span(name).offset();
            if (offset != Long.parseLong(seen[2 + i])) {
                mismatches.add("%s: offset %d, the machine says %s".formatted(name, offset, seen[2 + i]));
            }
        }
        return mismatches;
    }
}
