package org.maplitmus.layouts.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassShapeTest {

    private static final FieldShape COUNT = new FieldShape("count", FieldType.LONG);

    @Test
    void aHierarchyGoesFromTheTopDown() {
        ClassShape bottom =
                ClassShape.root("Top", List.of()).extended("Middle", List.of()).extended("Bottom", List.of());

        assertThat(bottom.hierarchy()).extracting(ClassShape::name).containsExactly("Top", "Middle", "Bottom");
    }

    @ParameterizedTest
    @CsvSource({"Queue, Queue", "org.example.Queue, Queue", "org.example.Queue$Node, Node"})
    void aSimpleNameHasNeitherPackageNorOuterClass(String name, String simpleName) {
        assertThat(ClassShape.root(name, List.of()).simpleName()).isEqualTo(simpleName);
    }

    @Test
    void contendedIsMentionedByAFieldAClassOrASuperclass() {
        ClassShape field =
                ClassShape.root("Counter", List.of(new FieldShape("count", FieldType.LONG, Contention.ALONE)));
        ClassShape type = new ClassShape("Counter", Optional.empty(), true, List.of(COUNT));

        assertThat(List.of(field, type, field.extended("Below", List.of()))).allMatch(ClassShape::mentionsContended);
        assertThat(ClassShape.root("Counter", List.of(COUNT)).mentionsContended())
                .isFalse();
    }

    @Test
    void aClassWhoseAnnotationIsNotHeededIsPlain() {
        ClassShape annotated = new ClassShape(
                "Counter",
                Optional.empty(),
                true,
                List.of(new FieldShape("count", FieldType.LONG, Contention.in("writers"))));

        assertThat(annotated.heedingContended(name -> false)).isEqualTo(ClassShape.root("Counter", List.of(COUNT)));
        assertThat(annotated.heedingContended(name -> true)).isEqualTo(annotated);
    }

    @ParameterizedTest
    @CsvSource({"Z, BOOLEAN, 1", "B, BYTE, 1", "C, CHAR, 2", "S, SHORT, 2", "I, INT, 4", "F, FLOAT, 4", "J, LONG, 8"})
    void aDescriptorOfAPrimitiveTypeHasTheSizeOfTheType(String descriptor, FieldType type, int size) {
        assertThat(FieldType.ofDescriptor(descriptor)).isEqualTo(type);
        assertThat(type.size(4)).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ljava/lang/Object;", "[J", "[[Ljava/lang/Object;"})
    void objectsAndArraysAreReferencesOfTheSizeOfTheMachine(String descriptor) {
        assertThat(FieldType.ofDescriptor(descriptor)).isEqualTo(FieldType.REFERENCE);
        assertThat(FieldType.REFERENCE.size(4)).isEqualTo(4);
        assertThat(FieldType.REFERENCE.size(8)).isEqualTo(8);
    }

    @Test
    void whatIsNoDescriptorIsAnError() {
        assertThatThrownBy(() -> FieldType.ofDescriptor("V"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no field descriptor: V");
    }
}
