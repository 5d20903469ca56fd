package org.maplitmus.layouts.isolation;

import java.util.List;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.LayoutModel;

/**
 * The verdict of one model on an obligation.
 *
 * @param model the model
 * @param layout where it places what
 * @param violations what keeps the groups from being isolated; none if nothing does
 */
public record ModelVerdict(LayoutModel model, InstanceLayout layout, List<Violation> violations) {

    /** Copies the list. */
    public ModelVerdict {
        violations = List.copyOf(violations);
    }

    /** Whether every hot group is isolated. */
    public boolean isolated() {
        return violations.isEmpty();
    }
}
