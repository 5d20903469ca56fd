package org.maplitmus.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each room knows what the plan says and no more, and each wall has something that it stops. */
@Tag("any-jdk")
class WallsTest {

    private static final String ATTIC = Room.HOUSE + ".attic";

    @TempDir
    private static Path folder;

    /* One in each room, who knows a class of every room that this one must not know; and one in a room of no plan. */
    private static JavaClasses trespassers = new ClassFileImporter().importClasses();

    @BeforeAll
    static void trespass() throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString()));
        for (Room room : Plan.ROOMS) {
            arguments.add(source(room.packageName(), strangers(room)));
        }
        arguments.add(source(ATTIC, List.of()));
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(failed).isZero();
        trespassers = new ClassFileImporter().importPath(folder);
    }

    private static String source(String packageName, List<JavaClass> known) throws IOException {
        StringBuilder text = new StringBuilder("package " + packageName + ";\nclass Trespasser {\n");
        for (int i = 0; i < known.size(); i++) {
            text.append(known.get(i).getName()).append(" field").append(i).append(";\n");
        }
        Path file = Files.createDirectories(folder.resolve(packageName)).resolve("Trespasser.java");
        return Files.writeString(file, text.append("}\n")).toString();
    }

    private static List<JavaClass> strangers(Room room) {
        return Plan.ROOMS.stream()
                .map(Plan::example)
                .filter(type -> !room.mayKnow(type))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomKnowsAtMostWhatItMay(Room room) {
        room.wall().check(Plan.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void itsWallStopsWhoeverKnowsAnotherRoom(Room room) {
        String report = String.join(
                "\n", room.wall().evaluate(trespassers).getFailureReport().getDetails());
        assertThat(strangers(room))
                .isNotEmpty()
                .allSatisfy(stranger -> assertThat(report)
                        .contains("<" + room.packageName() + ".Trespasser.")
                        .contains("<" + stranger.getName() + ">"));
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void itUsesEveryArrow(Room room, String arrow) {
        assertThat(room.without(arrow).wall().evaluate(Plan.CLASSES).hasViolation())
                .isTrue();
    }

    @Test
    void everyPackageIsInOneRoom() {
        assertThat(outside(Plan.CLASSES)).isEmpty();
        assertThat(outside(trespassers)).containsExactly(ATTIC);
    }

    private static Stream<String> outside(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getPackageName().startsWith(Room.HOUSE))
                .filter(type ->
                        Plan.ROOMS.stream().filter(room -> room.has(type)).count() != 1)
                .map(JavaClass::getPackageName)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsKnownToItsRoomsAlone(Library library) {
        library.wall().check(Plan.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("knowers")
    void andToEachOfThem(Library library, String room) {
        assertThat(library.without(room).wall().evaluate(Plan.CLASSES).hasViolation())
                .isTrue();
    }

    @Test
    void scenariosKnowJcstressByItsResultsAlone() {
        noClasses()
                .that()
                .resideInAPackage(Room.HOUSE + ".catalogue..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.openjdk.jcstress..")
                        .and(resideOutsideOfPackage("org.openjdk.jcstress.infra.results..")))
                .check(Plan.CLASSES);
    }

    private static List<Room> rooms() {
        return Plan.ROOMS;
    }

    private static Stream<Arguments> arrows() {
        return Plan.ROOMS.stream().flatMap(room -> room.known().stream().map(arrow -> Arguments.of(room, arrow)));
    }

    private static List<Library> libraries() {
        return Plan.LIBRARIES;
    }

    private static Stream<Arguments> knowers() {
        return Plan.LIBRARIES.stream()
                .flatMap(library -> library.rooms().stream().map(room -> Arguments.of(library, room)));
    }
}
