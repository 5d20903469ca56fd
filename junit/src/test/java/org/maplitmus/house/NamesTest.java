package org.maplitmus.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A name means one thing to whoever reads a room: of the classes that the room can see, no two have one simple name.
 *
 * <p>Two that hide in packages of their own may: a node of one map is no node of another.
 */
@Tag("any-jdk")
class NamesTest {

    @ParameterizedTest
    @MethodSource("rooms")
    void noNameIsSeenTwice(Room room) {
        assertThat(seenTwice(room)).isEmpty();
    }

    @Test
    void aNameThatIsSeenTwiceIsFound() {
        assertThat(seenTwice(Room.of("cli..", "benchmarks..")))
                .contains("org.maplitmus.cli.Main", "org.maplitmus.benchmarks.Main");
    }

    private static List<String> seenTwice(Room room) {
        return Plan.CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> room.has(type) || (isPublic(type) && room.mayKnow(type)))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1 && alike.stream().anyMatch(NamesTest::isPublic))
                .flatMap(Collection::stream)
                .map(JavaClass::getName)
                .toList();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static List<Room> rooms() {
        return Plan.ROOMS;
    }
}
