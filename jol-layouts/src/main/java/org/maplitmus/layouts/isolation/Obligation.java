package org.maplitmus.layouts.isolation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.LayoutModel;

/**
 * What is to be proved: that the hot groups of a class or an array are isolated on lines of a size.
 *
 * @param name of the class or array
 * @param layout what each model makes of it
 * @param roles who uses what
 * @param line bytes of a line
 */
public record Obligation(String name, Function<LayoutModel, InstanceLayout> layout, Roles roles, int line) {

    private static final Set<Integer> LINES = Set.of(64, 128, 256);

    /** @throws IllegalArgumentException if {@code line} is not 64, 128 or 256, or there is no hot group */
    public Obligation {
        if (!LINES.contains(line)) {
            throw new IllegalArgumentException("lines have 64, 128 or 256 bytes, not " + line);
        }
        if (roles.groups().isEmpty()) {
            throw new IllegalArgumentException(name + " has no hot group to isolate");
        }
    }

    /** The verdict under each model, in order. */
    public List<ModelVerdict> verdicts(Collection<LayoutModel> models) {
        return models.stream().map(this::verdict).toList();
    }

    /**
     * The verdict under one model.
     *
     * @throws IllegalArgumentException if a hot field is not there
     */
    public ModelVerdict verdict(LayoutModel model) {
        InstanceLayout placed = layout.apply(model);
        return new ModelVerdict(model, placed, LineIsolation.violations(placed, roles, line));
    }

    /** Whether every model isolates every group; stops at the first that does not. */
    public boolean holds(Collection<LayoutModel> models) {
        return models.stream().allMatch(model -> verdict(model).isolated());
    }
}
