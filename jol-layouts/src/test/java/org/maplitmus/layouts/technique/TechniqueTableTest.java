package org.maplitmus.layouts.technique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.layouts.model.LayoutModel;

class TechniqueTableTest {

    @ParameterizedTest
    @ValueSource(ints = {64, 128, 256})
    void everyCellIsAsStored(int line) throws IOException {
        assertThat(TechniqueTable.of(line).text()).isEqualTo(stored("techniques-" + line + ".txt"));
    }

    @Test
    void bytesInClassesOfTheirOwnIsolateUnderEveryModel() {
        assertThat(row("classes of 64 bytes round two references").always()).isTrue();
    }

    @Test
    void longsRoundAnIntDoNot() {
        assertThat(row("one class: 7 longs, int, 7 longs").always()).isFalse();
    }

    @Test
    void aCellIsFoundUnderItsModel() {
        String agrona = "classes of 64 bytes, the last with a reference that is read";

        assertThat(cell(agrona, LayoutModel.JDK25)).isEqualTo("C");
        assertThat(cell(agrona, LayoutModel.JDK17)).isEqualTo("+");
    }

    private static String cell(String technique, LayoutModel model) {
        return row(technique).cells().get(TechniqueTable.of(64).models().indexOf(model));
    }

    private static TechniqueTable.Row row(String technique) {
        return TechniqueTable.of(64).rows().stream()
                .filter(row -> row.technique().equals(technique))
                .findFirst()
                .orElseThrow();
    }

    private static String stored(String file) throws IOException {
        try (InputStream table = Objects.requireNonNull(TechniqueTableTest.class.getResourceAsStream(file), file)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
