package org.maplitmus.layouts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maplitmus.layouts.model.Shapes.contended;
import static org.maplitmus.layouts.model.Shapes.field;
import static org.maplitmus.layouts.model.Shapes.offsets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldType;

/** What JOL makes of a class shape by the rules of JDK 8. */
class SimulatedPlacementTest {

    @Test
    void subclassesBeginBehindTheirSuperclassEvenIfAGapIsFree() {
        ClassShape shape = ClassShape.root("Parent", List.of(field("total", FieldType.LONG)))
                .extended("Child", List.of(field("number", FieldType.INT)));

        assertThat(offsets(shape, LayoutModel.JDK8)).isEqualTo(Map.of("Parent.total", 16L, "Child.number", 24L));
        assertThat(offsets(shape, LayoutModel.JDK17)).isEqualTo(Map.of("Parent.total", 16L, "Child.number", 12L));
    }

    @Test
    void fieldsOfTheSameNameStayApart() {
        ClassShape shape = ClassShape.root("a.Node", List.of(field("next", FieldType.INT)))
                .extended("b.Node", List.of(field("next", FieldType.INT)));

        assertThat(offsets(shape, LayoutModel.JDK8)).isEqualTo(Map.of("a.Node.next", 12L, "b.Node.next", 16L));
    }

    @Test
    void aContendedFieldHasALineAndMoreOnEachSide() {
        ClassShape shape = ClassShape.root(
                "Counter", List.of(field("limit", FieldType.INT), contended("count", FieldType.LONG, "")));

        assertThat(offsets(shape, LayoutModel.JDK8)).isEqualTo(Map.of("Counter.limit", 12L, "Counter.count", 144L));
        assertThat(InstanceLayout.of(shape, LayoutModel.JDK8).size()).isEqualTo(280);
    }

    @Test
    void contendedFieldsOfOneGroupStayTogetherAndOthersApart() {
        ClassShape shape = ClassShape.root(
                "Queue",
                List.of(
                        contended("head", FieldType.LONG, "consumer"),
                        contended("tail", FieldType.LONG, "producer"),
                        contended("cachedTail", FieldType.LONG, "consumer")));
        Map<String, Long> offsets = offsets(shape, LayoutModel.JDK8);

        assertThat(Math.abs(offset(offsets, "cachedTail") - offset(offsets, "head")))
                .isEqualTo(8);
        assertThat(Math.abs(offset(offsets, "tail") - offset(offsets, "head"))).isGreaterThanOrEqualTo(128);
    }

    @Test
    void allFieldsOfAContendedClassAreOneGroup() {
        ClassShape shape = new ClassShape(
                "Cell",
                Optional.empty(),
                true,
                List.of(field("value", FieldType.LONG), field("stamp", FieldType.LONG)));

        assertThat(offsets(shape, LayoutModel.JDK8)).isEqualTo(Map.of("Cell.value", 144L, "Cell.stamp", 152L));
        assertThat(InstanceLayout.of(shape, LayoutModel.JDK8).size()).isEqualTo(288);
    }

    private static long offset(Map<String, Long> offsets, String field) {
        return Optional.ofNullable(offsets.get("Queue." + field)).orElseThrow();
    }
}
