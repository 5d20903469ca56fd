package org.maplitmus.layouts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.datamodel.Model64;
import org.openjdk.jol.datamodel.Model64_Lilliput;
import org.openjdk.jol.info.ClassData;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldData;
import org.openjdk.jol.info.FieldLayout;
import org.openjdk.jol.layouters.HotSpotLayouter;
import org.openjdk.jol.layouters.Layouter;

/**
 * Where JOL's own simulation goes wrong: the reason why this house has a layouter.
 *
 * <p>Each test turns red when JOL is mended, and can then go, with what is said of JOL in {@link ExactLayouter}.
 */
class JolDiffersTest {

    private static final String WILL_TURN_RED = "JOL agrees now with the exact layout: it has been mended";

    @Test
    void jolIgnoresContendedFieldsFromJdk15On() {
        ClassData counter = classData("Counter", List.of());
        counter.addField(FieldData.create("Counter", "limit", "int"));
        counter.addField(FieldData.create("Counter", "count", "long", true, ""));

        assertThat(offset(counter, "count", new ExactLayouter(LayoutModel.JDK17)))
                .isEqualTo(144);
        assertThat(offset(counter, "count", new HotSpotLayouter(new Model64(true, true), 17)))
                .as(WILL_TURN_RED)
                .isEqualTo(16);
    }

    @Test
    void jolSizesAContendedClassAsAPlainOneFromJdk15On() {
        ClassData counter = classData("Counter", List.of());
        counter.addField(FieldData.create("Counter", "count", "long", true, ""));

        assertThat(new ExactLayouter(LayoutModel.JDK17).layout(counter).instanceSize())
                .isEqualTo(280);
        assertThat(new HotSpotLayouter(new Model64(true, true), 17)
                        .layout(counter)
                        .instanceSize())
                .as(WILL_TURN_RED)
                .isEqualTo(24);
    }

    @Test
    void jolDoesNotPutReferencesFirstBelowAReferenceOnJdk25() {
        ClassData queue = classData("Queue", List.of("Head"));
        queue.addField(FieldData.create("Head", "head", "java.lang.Object"));
        queue.addField(FieldData.create("Queue", "number", "int"));
        queue.addField(FieldData.create("Queue", "empty", "java.lang.Object"));

        assertThat(offset(queue, "empty", new ExactLayouter(LayoutModel.JDK25))).isEqualTo(16);
        assertThat(offset(queue, "empty", new HotSpotLayouter(new Model64(true, true), 25)))
                .as(WILL_TURN_RED)
                .isEqualTo(20);
    }

    @Test
    void norWithCompactHeaders() {
        ClassData queue = classData("Queue", List.of("Head"));
        queue.addField(FieldData.create("Head", "head", "java.lang.Object"));
        queue.addField(FieldData.create("Queue", "number", "int"));
        queue.addField(FieldData.create("Queue", "empty", "java.lang.Object"));

        assertThat(offset(queue, "empty", new ExactLayouter(LayoutModel.JDK25_COMPACT)))
                .isEqualTo(12);
        assertThat(offset(queue, "empty", new HotSpotLayouter(new Model64_Lilliput(true, 8, false), 25)))
                .as(WILL_TURN_RED)
                .isEqualTo(16);
    }

    @Test
    void jolBeginsArraysTooEarlyOnJdk17WithoutCompressedClassPointers() {
        assertThat(arrayOfThreeBytes(new ExactLayouter(LayoutModel.JDK17_NO_CCP)))
                .isEqualTo("24 of 32");
        assertThat(arrayOfThreeBytes(new HotSpotLayouter(new Model64(true, false), 17)))
                .as(WILL_TURN_RED)
                .isEqualTo("20 of 24");
    }

    private static ClassData classData(String name, List<String> superclasses) {
        ClassData data = new ClassData(name);
        Stream.of(List.of(name), superclasses, List.of(Object.class.getName()))
                .flatMap(List::stream)
                .forEach(data::addSuperClass);
        return data;
    }

    private static long offset(ClassData data, String field, Layouter layouter) {
        return layouter.layout(data).fields().stream()
                .filter(placed -> placed.name().equals(field))
                .mapToLong(FieldLayout::offset)
                .findFirst()
                .orElseThrow();
    }

    private static String arrayOfThreeBytes(Layouter layouter) {
        ClassLayout layout = ClassLayout.parseInstance(new byte[3], layouter);
        return layout.fields().first().offset() + " of " + layout.instanceSize();
    }
}
