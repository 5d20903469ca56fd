package org.maplitmus.layouts.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.LayoutModel;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldShape;
import org.maplitmus.layouts.shape.FieldType;

/** A hot field between two classes of byte fields, from which bytes are taken until it is not isolated any more. */
class BytePadsTest {

    private static final Roles ROLES = Roles.of(List.of(Group.of("Hot.hot")), Pattern.compile("b\\d+"));

    static Stream<Arguments> fieldsUnderModels() {
        return Stream.of(
                        LayoutModel.JDK8,
                        LayoutModel.JDK17,
                        LayoutModel.JDK17_NO_CCP,
                        LayoutModel.JDK17_32_BIT,
                        LayoutModel.JDK25,
                        LayoutModel.JDK25_ALIGN16,
                        LayoutModel.JDK25_COMPACT,
                        LayoutModel.JDK25_COMPACT_NO_COOPS)
                .flatMap(model -> Stream.of(FieldType.LONG, FieldType.INT, FieldType.REFERENCE)
                        .map(type -> Arguments.of(model, type)));
    }

    @ParameterizedTest
    @MethodSource("fieldsUnderModels")
    void takingBytesFromBothPadsFlipsTheVerdict(LayoutModel model, FieldType type) {
        int least = leastAccepted(n -> padded(n, type, n), model, 64);

        assertThat(accepted(padded(least, type, least), model, 64)).isTrue();
        assertThat(accepted(padded(least - 1, type, least - 1), model, 64)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("fieldsUnderModels")
    void takingBytesFromTheLeftPadAloneFlipsTheVerdict(LayoutModel model, FieldType type) {
        int least = leastAccepted(n -> padded(n, type, 128), model, 128);

        assertThat(accepted(padded(least, type, 128), model, 128)).isTrue();
        assertThat(accepted(padded(least - 1, type, 128), model, 128)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("fieldsUnderModels")
    void takingBytesFromTheRightPadAloneFlipsTheVerdict(LayoutModel model, FieldType type) {
        int least = leastAccepted(n -> padded(64, type, n), model, 64);

        assertThat(accepted(padded(64, type, least), model, 64)).isTrue();
        assertThat(accepted(padded(64, type, least - 1), model, 64)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"JDK17, 55", "JDK25, 55", "JDK25_COMPACT, 53", "JDK17_NO_CCP, 53", "JDK25_ALIGN16, 47"})
    void aLongNeedsAKnownNumberOfBytesASide(LayoutModel model, int bytes) {
        assertThat(leastAccepted(n -> padded(n, FieldType.LONG, n), model, 64)).isEqualTo(bytes);
    }

    /** The right pad fills the gap before the hot field, which grows with the left pad, and is missing behind it. */
    @Test
    void aByteMoreASideCanBreakWhatFewerIsolate() {
        assertThat(accepted(padded(52, FieldType.LONG, 52), LayoutModel.JDK17, 64))
                .isTrue();
        assertThat(accepted(padded(53, FieldType.LONG, 53), LayoutModel.JDK17, 64))
                .isFalse();
        assertThat(accepted(padded(55, FieldType.LONG, 55), LayoutModel.JDK17, 64))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(LayoutModel.class)
    void fiftySixBytesASideIsolateALongAndALineASideIsolatesAnything(LayoutModel model) {
        assertThat(accepted(padded(56, FieldType.LONG, 56), model, 64)).isTrue();
        assertThat(FieldType.values())
                .allSatisfy(type ->
                        assertThat(accepted(padded(64, type, 64), model, 64)).isTrue());
    }

    @ParameterizedTest
    @EnumSource(LayoutModel.class)
    void fiftySixBytesASideAreNotEnoughForLinesOf128(LayoutModel model) {
        assertThat(accepted(padded(56, FieldType.LONG, 56), model, 128)).isFalse();
    }

    @Test
    void aSubclassWithAnIntBreaksFiftySixBytesWhereNoGapAtTheEndIsLarger() {
        ClassShape sequence =
                padded(56, FieldType.LONG, 56).extended("Numbered", List.of(new FieldShape("number", FieldType.INT)));

        assertThat(Stream.of(LayoutModel.values()).filter(model -> !accepted(sequence, model, 64)))
                .containsExactly(
                        LayoutModel.JDK17, LayoutModel.JDK17_NO_COOPS, LayoutModel.JDK25, LayoutModel.JDK25_NO_COOPS);
    }

    /** The least n from which on, up to a line, every pad is accepted. */
    private static int leastAccepted(IntFunction<ClassShape> shape, LayoutModel model, int line) {
        assertThat(accepted(shape.apply(0), model, line)).isFalse();
        assertThat(accepted(shape.apply(line), model, line)).isTrue();
        return IntStream.iterate(line, n -> accepted(shape.apply(n), model, line), n -> n - 1)
                .min()
                .orElseThrow();
    }

    private static boolean accepted(ClassShape shape, LayoutModel model, int line) {
        InstanceLayout layout = InstanceLayout.of(shape, model);
        List<Violation> violations = LineIsolation.violations(layout, ROLES, line);

        assertThat(violations).containsExactlyInAnyOrderElementsOf(new BytePainter(layout, ROLES, line).violations());
        return violations.isEmpty();
    }

    private static ClassShape padded(int left, FieldType hot, int right) {
        return ClassShape.root("Left", bytes(left))
                .extended("Hot", List.of(new FieldShape("hot", hot)))
                .extended("Right", bytes(right));
    }

    private static List<FieldShape> bytes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new FieldShape("b" + i, FieldType.BYTE))
                .toList();
    }
}
