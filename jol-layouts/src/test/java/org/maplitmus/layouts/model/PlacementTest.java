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

/** One rule of JDK 15 and later a test; that they are all the rules is what the comparison with machines shows. */
class PlacementTest {

    @Test
    void largerPrimitivesComeFirstAndReferencesLast() {
        ClassShape shape = ClassShape.root(
                "Mixed",
                List.of(
                        field("name", FieldType.REFERENCE),
                        field("flag", FieldType.BOOLEAN),
                        field("kind", FieldType.SHORT),
                        field("total", FieldType.LONG)));

        assertThat(offsets(shape, LayoutModel.JDK25_COMPACT))
                .isEqualTo(Map.of("Mixed.total", 8L, "Mixed.kind", 16L, "Mixed.flag", 18L, "Mixed.name", 20L));
    }

    @Test
    void aSubclassFillsTheGapBehindTheHeader() {
        ClassShape shape = ClassShape.root("Parent", List.of(field("total", FieldType.LONG)))
                .extended("Child", List.of(field("number", FieldType.INT)));

        assertThat(offsets(shape, LayoutModel.JDK25)).isEqualTo(Map.of("Parent.total", 16L, "Child.number", 12L));
    }

    @Test
    void aContendedClassFillsNoGap() {
        ClassShape shape = new ClassShape(
                "Child",
                Optional.of(ClassShape.root("Parent", List.of(field("total", FieldType.LONG)))),
                true,
                List.of(field("number", FieldType.INT)));

        assertThat(offsets(shape, LayoutModel.JDK25)).isEqualTo(Map.of("Parent.total", 16L, "Child.number", 152L));
        assertThat(InstanceLayout.of(shape, LayoutModel.JDK25).size()).isEqualTo(288);
    }

    @Test
    void belowAContendedFieldEachClassBeginsAnother128BytesBehind() {
        ClassShape shape = ClassShape.root("Top", List.of(contended("count", FieldType.LONG, "")))
                .extended("Middle", List.of(field("number", FieldType.INT)))
                .extended("Bottom", List.of(field("number", FieldType.INT)));

        assertThat(offsets(shape, LayoutModel.JDK17))
                .isEqualTo(Map.of("Top.count", 144L, "Middle.number", 280L, "Bottom.number", 412L));
    }

    @Test
    void theAnnotationCountsOnlyInClassesWhereTheMachineHeedsIt() {
        ClassShape shape = ClassShape.root("Cell", List.of(contended("value", FieldType.LONG, "")))
                .extended("Below", List.of(contended("stamp", FieldType.LONG, "")));

        assertThat(offsets(shape.heedingContended(name -> false), LayoutModel.JDK17))
                .isEqualTo(Map.of("Cell.value", 16L, "Below.stamp", 24L));
        assertThat(offsets(shape.heedingContended("Cell"::equals), LayoutModel.JDK17))
                .isEqualTo(Map.of("Cell.value", 144L, "Below.stamp", 280L));
    }
}
