package org.maplitmus.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the house, and the arrows that leave it.
 *
 * @param name its package below that of the house; with two dots behind it, all packages below that too
 * @param known the parts of the house that it may know beside itself, named alike
 */
record Room(String name, List<String> known) {

    static final String HOUSE = "org.maplitmus";

    static Room of(String name, String... known) {
        return new Room(name, List.of(known));
    }

    /** The same without one of its arrows. */
    Room without(String arrow) {
        return new Room(name, known.stream().filter(each -> !each.equals(arrow)).toList());
    }

    /** The package that it is named for. */
    String packageName() {
        return HOUSE + "." + name.replace("..", "");
    }

    boolean has(JavaClass type) {
        return in(name, type);
    }

    /** Whether it has {@code type}, or may know it. */
    boolean mayKnow(JavaClass type) {
        return has(type) || known.stream().anyMatch(each -> in(each, type));
    }

    private static boolean in(String room, JavaClass type) {
        return resideInAPackage(pattern(room)).test(type);
    }

    /** The wall: an allow-list, so that what is in no list is outside. */
    ArchRule wall() {
        String[] inside = Stream.concat(Stream.of(name), known.stream())
                .map(Room::pattern)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(pattern(name))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(HOUSE + "..").or(resideInAnyPackage(inside)));
    }

    private static String pattern(String name) {
        return HOUSE + "." + name;
    }

    @Override
    public String toString() {
        return name + " -> " + known;
    }
}
