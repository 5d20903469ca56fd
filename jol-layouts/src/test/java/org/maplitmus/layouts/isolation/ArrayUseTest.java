package org.maplitmus.layouts.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maplitmus.layouts.model.LayoutModel;
import org.maplitmus.layouts.shape.FieldType;

class ArrayUseTest {

    private static final List<LayoutModel> MODELS = List.of(LayoutModel.values());
    private static final Pattern FIX = Pattern.compile("first slot (\\d+), stride (\\d+), length (\\d+)");

    @ParameterizedTest
    @CsvSource({"-1, 8, 4", "0, 0, 4", "0, 8, 0", "0, 8, 6", "40, 8, 1", "39, 2147483647, 3"})
    void slotsOutsideTheArrayAreAnError(int first, int stride, int count) {
        assertThatThrownBy(() -> new ArrayUse(FieldType.LONG, 40, first, stride, count))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("%d slots from %d at distances of %d are not in an array of 40", count, first, stride);
    }

    @ParameterizedTest
    @EnumSource(LayoutModel.class)
    void aLineOfSpareElementsBeforeBetweenAndBehindIsolates(LayoutModel model) {
        Obligation slots = new ArrayUse(FieldType.LONG, 48, 8, 8, 4).obligation(64);

        assertThat(slots.verdict(model).violations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LayoutModel.class)
    void aSlotAtIndexZeroSharesALineWithTheLengthWord(LayoutModel model) {
        Obligation slots = new ArrayUse(FieldType.LONG, 40, 0, 8, 4).obligation(64);

        assertThat(slots.verdict(model).violations())
                .filteredOn(violation -> violation.group().equals("[0]"))
                .extracting(Violation::neighbour)
                .containsExactly(new Neighbour.LengthWord(), new Neighbour.ObjectBefore());
    }

    @Test
    void thatSlotDoesSoAtSevenOfEightAddressesOfAnArrayWithBase16() {
        assertThat(new ArrayUse(FieldType.LONG, 40, 0, 8, 4)
                        .obligation(64)
                        .verdict(LayoutModel.JDK17)
                        .violations())
                .containsExactly(
                        new Violation("[0]", new Neighbour.LengthWord(), 7, 8),
                        new Violation("[0]", new Neighbour.ObjectBefore(), 5, 8));
    }

    @Test
    void adjacentSlotsShareLinesWithEachOther() {
        assertThat(new ArrayUse(FieldType.LONG, 64, 16, 1, 2)
                        .obligation(64)
                        .verdict(LayoutModel.JDK25)
                        .violations())
                .containsExactly(
                        new Violation("[16]", new Neighbour.Hot("[17]"), 7, 8),
                        new Violation("[17]", new Neighbour.Hot("[16]"), 7, 8));
    }

    @Test
    void theFixOfLongsLeavesSevenElementsBeforeBetweenAndBehind() {
        assertThat(new ArrayUse(FieldType.LONG, 40, 0, 8, 4).fix(64, MODELS))
                .contains("first slot 7, stride 8, length 39");
    }

    @ParameterizedTest
    @CsvSource({"LONG, 64", "LONG, 128", "INT, 64", "REFERENCE, 64", "BYTE, 64"})
    void theFixIsolatesWhenAppliedAndNothingOfItIsTooMuch(FieldType element, int line) {
        int[] fix = numbers(new ArrayUse(element, 400, 0, 1, 3).fix(line, MODELS));

        assertThat(holds(element, fix[2], fix[0], fix[1], line)).isTrue();
        assertThat(holds(element, fix[2] - 1, fix[0], fix[1], line)).isFalse();
        assertThat(holds(element, fix[2], fix[0] - 1, fix[1], line)).isFalse();
        assertThat(holds(element, fix[2], fix[0], fix[1] - 1, line)).isFalse();
    }

    private static boolean holds(FieldType element, int length, int first, int stride, int line) {
        return new ArrayUse(element, length, first, stride, 3).obligation(line).holds(MODELS);
    }

    private static int[] numbers(Optional<String> fix) {
        Matcher matcher = FIX.matcher(fix.orElseThrow());
        assertThat(matcher.matches()).isTrue();
        return new int[] {
            Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))
        };
    }
}
