package org.maplitmus.layouts.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maplitmus.layouts.isolation.ArrayUse;
import org.maplitmus.layouts.isolation.Group;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.isolation.Roles;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldShape;
import org.maplitmus.layouts.shape.FieldType;

/** Obligations to draw and to tell of. */
final class Drawn {

    private Drawn() {}

    /** A hot head between padding, and a cold reference in the class of the right padding. */
    static Obligation queue(int line) {
        ClassShape shape = ClassShape.root("org.example.Left", bytes("left", 64))
                .extended("org.example.Head", List.of(new FieldShape("head", FieldType.REFERENCE)))
                .extended("org.example.Queue", right(new FieldShape("empty", FieldType.REFERENCE)));
        return obligation(shape, line, "Head.head");
    }

    /** Two hot fields side by side. */
    static Obligation pair() {
        ClassShape shape = ClassShape.root(
                "org.example.Pair",
                List.of(new FieldShape("head", FieldType.LONG), new FieldShape("tail", FieldType.LONG)));
        return obligation(shape, 64, "Pair.head", "Pair.tail");
    }

    /** A hot field with as many cold ones beside it. */
    static Obligation crowd(int cold) {
        List<FieldShape> fields = new ArrayList<>(List.of(new FieldShape("hot", FieldType.LONG)));
        IntStream.range(0, cold).forEach(i -> fields.add(new FieldShape("cold" + i, FieldType.BYTE)));
        return obligation(ClassShape.root("org.example.Crowd", fields), 64, "Crowd.hot");
    }

    /** Four slots from index 0. */
    static Obligation slots() {
        return new ArrayUse(FieldType.LONG, 40, 0, 8, 4).obligation(64);
    }

    /** A class of one hot field that is called as XML must not be. */
    static Obligation oddlyNamed() {
        ClassShape shape =
                ClassShape.root("org.example.Odd<\"&\">", List.of(new FieldShape("<init>&\"", FieldType.LONG)));
        return obligation(shape, 64, "Odd<\"&\">.<init>&\"");
    }

    private static Obligation obligation(ClassShape shape, int line, String... hot) {
        Roles roles = Roles.of(Stream.of(hot).map(Group::of).toList(), Pattern.compile("(left|right)\\d+"));
        return new Obligation(shape.name(), model -> InstanceLayout.of(shape, model), roles, line);
    }

    private static List<FieldShape> right(FieldShape last) {
        return Stream.concat(bytes("right", 64).stream(), Stream.of(last)).toList();
    }

    private static List<FieldShape> bytes(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new FieldShape(name + i, FieldType.BYTE))
                .toList();
    }
}
