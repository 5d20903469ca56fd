package org.maplitmus.layouts.witness;

import java.util.List;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.Span;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldShape;
import org.maplitmus.layouts.shape.FieldType;
import org.maplitmus.layouts.vm.RunningVm;

/** Workloads of two counters, whose places the layout model of the running virtual machine tells. */
final class CounterWorkloads {

    private static final int SLOTS = 32;
    private static final int FAR = 24;

    private CounterWorkloads() {}

    /** Two fields of one object; they meet unless a line ends between them. */
    static Workload<LongPair> fields() {
        InstanceLayout layout = InstanceLayout.of(
                ClassShape.root(
                        LongPair.class.getName(),
                        List.of(new FieldShape("left", FieldType.LONG), new FieldShape("right", FieldType.LONG))),
                RunningVm.model());
        Span left = span(layout, "LongPair.left");
        Span right = span(layout, "LongPair.right");
        return new Workload<>(
                LongPair::new,
                pair -> {},
                AddLeft::new,
                AddRight::new,
                residue -> left.sharesLine(right, residue, Witness.LINE));
    }

    /**
     * Two elements of an array, three lines apart; they meet at the length, which the thread at the far element reads,
     * unless a line ends between the length and the first element.
     */
    static Workload<long[]> slots() {
        InstanceLayout layout = InstanceLayout.ofArray(FieldType.LONG, SLOTS, RunningVm.model());
        Span near = span(layout, "[0]");
        Span length = layout.lengthWord().orElseThrow();
        return new Workload<>(
                () -> new long[SLOTS],
                array -> {},
                array -> new AddToSlot(array, 0),
                array -> new AddToSlot(array, FAR),
                residue -> near.sharesLine(length, residue, Witness.LINE));
    }

    private static Span span(InstanceLayout layout, String field) {
        return layout.fields().stream()
                .filter(placed -> placed.name().equals(field))
                .findFirst()
                .orElseThrow()
                .span();
    }
}
