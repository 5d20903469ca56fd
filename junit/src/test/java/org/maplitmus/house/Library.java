package org.maplitmus.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * A library that only some rooms of the house know.
 *
 * @param name what it is called
 * @param packages its packages
 * @param rooms the rooms that may know it
 */
record Library(String name, List<String> packages, List<String> rooms) {

    /** The same for one room less. */
    Library without(String room) {
        return new Library(
                name,
                packages,
                rooms.stream().filter(each -> !each.equals(room)).toList());
    }

    /** The wall around it. */
    ArchRule wall() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        rooms.stream().map(room -> Room.HOUSE + "." + room).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new));
    }

    @Override
    public String toString() {
        return name;
    }
}
