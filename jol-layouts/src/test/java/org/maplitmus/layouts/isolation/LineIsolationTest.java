package org.maplitmus.layouts.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.PlacedField;
import org.maplitmus.layouts.model.Span;

class LineIsolationTest {

    @ParameterizedTest
    @ValueSource(ints = {64, 128, 256})
    void agreesWithThePainterOnRandomLayouts(int line) {
        Random random = new Random(line);
        List<RandomLayout> samples = IntStream.range(0, 1_500)
                .mapToObj(i -> RandomLayout.next(random))
                .toList();

        assertThat(samples)
                .allSatisfy(sample -> assertThat(violations(sample, line))
                        .containsExactlyInAnyOrderElementsOf(painted(sample, line)));
        assertThat(samples)
                .as("layouts with a hot group, isolated and not")
                .filteredOn(LineIsolationTest::hasHotFields)
                .extracting(sample -> violations(sample, line).isEmpty())
                .contains(true, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 128, 256})
    void randomLayoutsMeetEveryKindOfNeighbour(int line) {
        Random random = new Random(line);

        assertThat(IntStream.range(0, 300)
                        .boxed()
                        .flatMap(i -> violations(RandomLayout.next(random), line).stream())
                        .map(violation -> violation.neighbour().getClass().getSimpleName()))
                .contains("Hot", "Cold", "LengthWord", "Header", "ObjectBefore", "ObjectAfter");
    }

    /** Offsets and counts of ConcurrentHashMap as measured by address: JDK 17, JDK 25, and with compact headers. */
    @ParameterizedTest
    @CsvSource({"12, 40, 24, 6", "12, 20, 48, 4", "8, 16, 40, 5"})
    void tableAndBaseCountShareALineAtTheMeasuredAddresses(int header, int table, int baseCount, int addresses) {
        InstanceLayout map =
                new InstanceLayout(header, 64, 8, List.of(field("table", table, 4), field("baseCount", baseCount, 8)));

        assertThat(LineIsolation.violations(map, roles("baseCount"), 64))
                .contains(new Violation("baseCount", new Neighbour.Cold("table"), addresses, 8));
    }

    @Test
    void aViolationSaysWhoSharesWithWhomAndHowOften() {
        assertThat(LineIsolation.violations(bareLong(8), roles("hot").offTheHeader(), 64))
                .map(Violation::toString)
                .containsExactly(
                        "hot shares a line with the header at 7 of 8 addresses",
                        "hot shares a line with the object before at 5 of 8 addresses",
                        "hot shares a line with the object after at 7 of 8 addresses");
    }

    @Test
    void theHeaderIsANeighbourOnlyIfTheRolesSaySo() {
        assertThat(LineIsolation.violations(bareLong(8), roles("hot"), 64))
                .extracting(Violation::neighbour)
                .containsExactly(new Neighbour.ObjectBefore(), new Neighbour.ObjectAfter());
    }

    @Test
    void objectsAlignedToTheLineHaveOneAddress() {
        assertThat(LineIsolation.violations(bareLong(64), roles("hot"), 64))
                .containsExactly(new Violation("hot", new Neighbour.ObjectAfter(), 1, 1));
    }

    @Test
    void fieldsOfOneGroupMayShareALine() {
        InstanceLayout pair =
                new InstanceLayout(12, 256, 8, List.of(field("head", 96, 8), field("cachedTail", 104, 8)));
        Group consumer = new Group("consumer", Set.of("head", "cachedTail"));

        assertThat(LineIsolation.violations(pair, Roles.of(List.of(consumer), Pattern.compile("")), 64))
                .isEmpty();
        assertThat(LineIsolation.violations(pair, roles("head"), 64))
                .containsExactly(new Violation("head", new Neighbour.Cold("cachedTail"), 7, 8));
    }

    @Test
    void twoGroupsOnALineAccuseEachOther() {
        InstanceLayout pair = new InstanceLayout(12, 256, 8, List.of(field("head", 96, 8), field("tail", 104, 8)));
        Roles both = Roles.of(List.of(Group.of("head"), Group.of("tail")), Pattern.compile(""));

        List<Violation> violations = LineIsolation.violations(pair, both, 64);

        assertThat(violations)
                .containsExactly(
                        new Violation("head", new Neighbour.Hot("tail"), 7, 8),
                        new Violation("tail", new Neighbour.Hot("head"), 7, 8));
        assertThat(Violation.withoutMirrors(violations)).containsExactly(violations.get(0));
    }

    @Test
    void aHotFieldThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> LineIsolation.violations(bareLong(8), roles("hto"), 64))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no field hto in this layout");
    }

    private static boolean hasHotFields(RandomLayout sample) {
        return sample.roles().groups().stream()
                .anyMatch(group -> !group.fields().isEmpty());
    }

    private static List<Violation> violations(RandomLayout sample, int line) {
        return LineIsolation.violations(sample.layout(), sample.roles(), line);
    }

    private static Set<Violation> painted(RandomLayout sample, int line) {
        return new BytePainter(sample.layout(), sample.roles(), line).violations();
    }

    private static InstanceLayout bareLong(long alignment) {
        return new InstanceLayout(12, 24, alignment, List.of(field("hot", 16, 8)));
    }

    private static PlacedField field(String name, long offset, long size) {
        return new PlacedField(name, new Span(offset, size));
    }

    private static Roles roles(String hot) {
        return Roles.of(List.of(Group.of(hot)), Pattern.compile("pad.*"));
    }
}
