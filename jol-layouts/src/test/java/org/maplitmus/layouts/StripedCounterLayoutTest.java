package org.maplitmus.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How far the cells of a StripedCounter keep from each other; runs once for each way the build starts the virtual
 * machine.
 */
class StripedCounterLayoutTest {

    private static final InstanceLayout PADDED = cell("PaddedCounter");
    private static final InstanceLayout CONTENDED = cell("WideCounter");
    private static final Roles PADDED_ROLES = roles("HotCount.count");
    private static final Roles CONTENDED_ROLES = roles("WideCount.count");

    @Test
    void paddedCellsAreIsolatedOn64ByteLines() {
        assertThat(LineIsolation.violations(PADDED, PADDED_ROLES, 64)).isEmpty();
    }

    @Test
    void contendedCellsAreIsolatedOn64And128ByteLines() {
        assertThat(LineIsolation.violations(CONTENDED, CONTENDED_ROLES, 64)).isEmpty();
        assertThat(LineIsolation.violations(CONTENDED, CONTENDED_ROLES, 128)).isEmpty();
    }

    @Test
    void paddedCellsAreRejectedOn128ByteLines() {
        assertThat(LineIsolation.violations(PADDED, PADDED_ROLES, 128)).isNotEmpty();
    }

    @Test
    void adjacentCellsAreRejectedBecauseTheyShareLinesWithEachOther() {
        InstanceLayout cells = JolLayout.of(new long[4]);
        Roles each = new Roles(
                IntStream.range(0, 4)
                        .mapToObj(cell -> HotGroup.of("[" + cell + "]"))
                        .toList(),
                Pattern.compile("none"));

        assertThat(LineIsolation.violations(cells, each, 64))
                .extracting(Violation::neighbour)
                .contains(new Neighbour.Hot("[0]"), new Neighbour.Hot("[3]"), new Neighbour.Header());
    }

    @Test
    void contendedCellsKeepAsFarFromTheirHeaderAsTheAnnotationMakesACellOfTheJdk() throws ClassNotFoundException {
        InstanceLayout annotated = JolLayout.of(Class.forName("java.util.concurrent.atomic.Striped64$Cell"));

        assertThat(distance(annotated, "Cell.value")).isGreaterThanOrEqualTo(128);
        assertThat(distance(CONTENDED, "WideCount.count")).isGreaterThanOrEqualTo(128);
        assertThat(distance(PADDED, "HotCount.count")).isLessThan(128);
    }

    private static long distance(InstanceLayout layout, String field) {
        return layout.fields().stream()
                        .filter(placed -> placed.name().equals(field))
                        .mapToLong(placed -> placed.span().offset())
                        .max()
                        .orElseThrow()
                - layout.headerSize();
    }

    private static InstanceLayout cell(String name) {
        try {
            return JolLayout.of(Class.forName("org.maplitmus.maps.counter." + name));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Roles roles(String hot) {
        return new Roles(List.of(HotGroup.of(hot)), Pattern.compile("(Wide)?(Left|Right)Padding\\..*"));
    }
}
