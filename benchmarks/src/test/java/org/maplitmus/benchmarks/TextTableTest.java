package org.maplitmus.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void theFirstColumnIsLeftAlignedAndTheOthersRight() {
        TextTable table = new TextTable("map", "ns");
        table.row("HashMap", "1.25");
        table.row("Go", "10.50");

        assertThat(table.toString().lines()).containsExactly("map         ns", "HashMap   1.25", "Go       10.50");
    }
}
