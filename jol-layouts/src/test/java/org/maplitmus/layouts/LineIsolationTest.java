package org.maplitmus.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineIsolationTest {

    @ParameterizedTest
    @ValueSource(ints = {64, 128})
    void agreesWithThePainterOnRandomLayouts(int line) {
        Random random = new Random(line);

        Set<Boolean> verdicts = IntStream.range(0, 2_000)
                .mapToObj(i -> agrees(RandomLayout.next(random), line))
                .collect(Collectors.toSet());

        assertThat(verdicts).as("isolated and not isolated both occur").containsExactlyInAnyOrder(true, false);
    }

    /** Offsets and counts of ConcurrentHashMap as measured by address: JDK 25, and with compact headers. */
    @ParameterizedTest
    @CsvSource({"12, 20, 48, 4", "8, 16, 40, 5"})
    void tableAndBaseCountShareALineAtTheMeasuredAddresses(int header, int table, int baseCount, int addresses) {
        InstanceLayout map = new InstanceLayout(
                header,
                64,
                8,
                List.of(
                        new PlacedField("table", new Span(table, 4)),
                        new PlacedField("baseCount", new Span(baseCount, 8))));

        assertThat(LineIsolation.violations(map, roles("baseCount"), 64))
                .contains(new Violation("baseCount", new Neighbour.Cold("table"), addresses, 8));
    }

    @Test
    void aViolationSaysWhoSharesWithWhomAndHowOften() {
        assertThat(LineIsolation.violations(bareLong(8), roles("hot"), 64))
                .map(Violation::toString)
                .containsExactly(
                        "hot shares a line with the header at 7 of 8 addresses",
                        "hot shares a line with the object before at 5 of 8 addresses",
                        "hot shares a line with the object after at 7 of 8 addresses");
    }

    @Test
    void objectsAlignedToTheLineHaveOneAddress() {
        assertThat(LineIsolation.violations(bareLong(64), roles("hot"), 64))
                .extracting(Violation::possible)
                .containsOnly(1);
    }

    @Test
    void aHotFieldThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> LineIsolation.violations(bareLong(8), roles("hto"), 64))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no field hto");
    }

    private static boolean agrees(RandomLayout sample, int line) {
        List<Violation> violations = LineIsolation.violations(sample.layout(), sample.roles(), line);

        assertThat(violations)
                .as(sample.toString())
                .containsExactlyInAnyOrderElementsOf(
                        new BytePainter(sample.layout(), sample.roles(), line).violations());
        return violations.isEmpty();
    }

    private static InstanceLayout bareLong(long alignment) {
        return new InstanceLayout(12, 24, alignment, List.of(new PlacedField("hot", new Span(16, 8))));
    }

    private static Roles roles(String hot) {
        return new Roles(List.of(HotGroup.of(hot)), Pattern.compile("pad.*"));
    }
}
