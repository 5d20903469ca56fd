package org.maplitmus.layouts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maplitmus.layouts.model.Shapes.field;
import static org.maplitmus.layouts.model.Shapes.offsets;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldType;
import org.maplitmus.layouts.vm.RunningVm;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.vm.VM;

class ExactLayouterTest {

    private static final ClassShape SHAPE = ClassShape.root(
                    Parent.class.getName(),
                    List.of(field("flag", FieldType.BOOLEAN), field("name", FieldType.REFERENCE)))
            .extended(
                    Child.class.getName(),
                    List.of(
                            field("next", FieldType.REFERENCE),
                            field("number", FieldType.INT),
                            field("total", FieldType.LONG),
                            field("kind", FieldType.SHORT)));

    @ParameterizedTest
    @EnumSource(LayoutModel.class)
    void givesToJolTheLayoutOfTheModel(LayoutModel model) {
        ClassLayout jol = ClassLayout.parseClass(Child.class, new ExactLayouter(model));
        InstanceLayout exact = InstanceLayout.of(SHAPE, model);

        assertThat(jolOffsets(jol)).isEqualTo(offsets(exact));
        assertThat(jol.instanceSize()).isEqualTo(exact.size());
        assertThat((long) jol.headerSize()).isEqualTo(exact.headerSize());
    }

    @ParameterizedTest
    @EnumSource(LayoutModel.class)
    void givesToJolTheSizeOfAnArrayOfTheModel(LayoutModel model) {
        ClassLayout jol = ClassLayout.parseInstance(new byte[3], new ExactLayouter(model));

        assertThat(jol.instanceSize())
                .isEqualTo(InstanceLayout.ofArray(FieldType.BYTE, 3, model).size());
        assertThat(jol.fields().first().offset()).isEqualTo(model.arrayBase(FieldType.BYTE));
    }

    @Test
    void fieldsLieWhereTheRunningMachinePutsThem() {
        Map<String, Long> machine = Stream.of(Parent.class, Child.class)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .collect(Collectors.toMap(ExactLayouterTest::name, VM.current()::fieldOffset));

        assertThat(offsets(SHAPE, RunningVm.model())).isEqualTo(machine);
    }

    @Test
    void anInstanceIsAsLargeAsTheRunningMachineMakesIt() {
        assertThat(InstanceLayout.of(SHAPE, RunningVm.model()).size())
                .isEqualTo(VM.current().sizeOf(new Child()));
        assertThat(InstanceLayout.ofArray(FieldType.BYTE, 3, RunningVm.model()).size())
                .isEqualTo(VM.current().sizeOf(new byte[3]));
    }

    @Test
    void jolPrintsAClass() {
        assertThat(ClassLayout.parseClass(Child.class, new ExactLayouter(LayoutModel.JDK25_COMPACT))
                        .toPrintable()
                        .lines())
                .containsExactly(
                        Child.class.getName() + " object internals:",
                        "OFF  SZ               TYPE DESCRIPTION               VALUE",
                        "  0   8                    (object header: mark)     N/A",
                        "  8   1            boolean Parent.flag               N/A",
                        "  9   1                    (alignment/padding gap)   ",
                        " 10   2              short Child.kind                N/A",
                        " 12   4   java.lang.String Parent.name               N/A",
                        " 16   4   java.lang.Object Child.next                N/A",
                        " 20   4                int Child.number              N/A",
                        " 24   8               long Child.total               N/A",
                        "Instance size: 32 bytes",
                        "Space losses: 1 bytes internal + 0 bytes external = 1 bytes total");
    }

    @Test
    void jolPrintsAnArray() {
        assertThat(ClassLayout.parseClass(long[].class, new ExactLayouter(LayoutModel.JDK25_NO_CCP))
                        .toPrintable()
                        .lines())
                .containsExactly(
                        "[J object internals:",
                        "OFF  SZ   TYPE DESCRIPTION               VALUE",
                        "  0   8        (object header: mark)     N/A",
                        "  8   8        (object header: class)    N/A",
                        " 16   4        (array length)            N/A",
                        " 20   4        (alignment/padding gap)   ",
                        " 24   0   long [J.<elements>             N/A",
                        "Instance size: 24 bytes",
                        "Space losses: 4 bytes internal + 0 bytes external = 4 bytes total");
    }

    private static Map<String, Long> jolOffsets(ClassLayout layout) {
        return layout.fields().stream()
                .collect(Collectors.toMap(
                        field -> field.classShortName() + "." + field.name(), field -> field.offset()));
    }

    private static String name(Field field) {
        return field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }

    @SuppressWarnings("unused")
    private static class Parent {
        boolean flag;
        String name = "";
    }

    @SuppressWarnings("unused")
    private static final class Child extends Parent {
        Object next = "";
        int number;
        long total;
        short kind;
    }
}
