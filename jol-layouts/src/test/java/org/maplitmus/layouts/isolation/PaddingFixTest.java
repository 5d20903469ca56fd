package org.maplitmus.layouts.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.LayoutModel;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldShape;
import org.maplitmus.layouts.shape.FieldType;

class PaddingFixTest {

    private static final List<LayoutModel> MODELS = List.of(LayoutModel.values());

    /** A head between padding, and a constant that readers want declared in the class of the right padding. */
    private static final ClassShape QUEUE = queueBelow(head());

    private static final Roles HEAD = Roles.of(List.of(Group.of("Head.head")), Pattern.compile("b\\d+"));

    @Test
    void aReferenceInThePaddingClassIsKeptOffByAnotherClassOfPadding() {
        assertThat(PaddingFix.of(QUEUE, HEAD, 64, MODELS))
                .contains("a class of 8 byte fields between Queue and its superclass");
    }

    @Test
    void thatClassIsolatesWhenAppliedAndFewerBytesDoNot() {
        assertThat(isolated(QUEUE, HEAD)).isFalse();
        assertThat(isolated(queueBelowBytes(4), HEAD)).isFalse();
        assertThat(isolated(queueBelowBytes(8), HEAD)).isTrue();
    }

    @Test
    void hotAndColdInOneClassArePartedByMovingTheHotField() {
        ClassShape counter = ClassShape.root(
                "Counter", List.of(new FieldShape("count", FieldType.LONG), new FieldShape("limit", FieldType.LONG)));

        assertThat(PaddingFix.of(counter, hot("Counter.count"), 64, MODELS))
                .contains("move Counter.count to a class of its own below all others, with a class of 56 byte fields"
                        + " before it and one behind");
    }

    @Test
    void thatMoveIsolatesWhenAppliedAndFewerBytesDoNot() {
        assertThat(isolated(movedCount(52), hot("Count.count"))).isFalse();
        assertThat(isolated(movedCount(56), hot("Count.count"))).isTrue();
    }

    @Test
    void twoHotFieldsInOneClassArePartedByMovingEach() {
        ClassShape queue = ClassShape.root(
                "Queue", List.of(new FieldShape("head", FieldType.LONG), new FieldShape("tail", FieldType.LONG)));

        assertThat(PaddingFix.of(queue, hot("Queue.head", "Queue.tail"), 64, MODELS))
                .contains("move Queue.head and Queue.tail to a class each below all others, with a class of 56 byte"
                        + " fields before each and behind the last");
    }

    @Test
    void aFixForOneModelMayBeSmallerThanThatForAll() {
        assertThat(PaddingFix.of(QUEUE, HEAD, 64, List.of(LayoutModel.JDK17_NO_COOPS)))
                .isEmpty();
        assertThat(PaddingFix.of(QUEUE, HEAD, 64, List.of(LayoutModel.JDK25_COMPACT)))
                .contains("a class of 4 byte fields between Queue and its superclass");
    }

    @Test
    void aClassThatIsIsolatedNeedsNothing() {
        ClassShape isolated = ClassShape.root("Left", pads(64))
                .extended("Hot", List.of(new FieldShape("hot", FieldType.LONG)))
                .extended("Right", pads(64));

        assertThat(PaddingFix.of(isolated, hot("Hot.hot"), 64, MODELS)).isEmpty();
    }

    private static ClassShape head() {
        return ClassShape.root("Left", pads(64)).extended("Head", List.of(new FieldShape("head", FieldType.REFERENCE)));
    }

    private static ClassShape queueBelow(ClassShape superclass) {
        return superclass.extended("Queue", withPads(64, new FieldShape("empty", FieldType.REFERENCE)));
    }

    private static ClassShape queueBelowBytes(int bytes) {
        return queueBelow(head().extended("Middle", pads(bytes)));
    }

    private static ClassShape movedCount(int bytes) {
        return ClassShape.root("Counter", List.of(new FieldShape("limit", FieldType.LONG)))
                .extended("Left", pads(bytes))
                .extended("Count", List.of(new FieldShape("count", FieldType.LONG)))
                .extended("Right", pads(bytes));
    }

    private static Roles hot(String... fields) {
        return Roles.of(Stream.of(fields).map(Group::of).toList(), Pattern.compile("b\\d+"));
    }

    private static boolean isolated(ClassShape shape, Roles roles) {
        return new Obligation(shape.name(), model -> InstanceLayout.of(shape, model), roles, 64).holds(MODELS);
    }

    private static List<FieldShape> pads(int count) {
        return withPads(count);
    }

    private static List<FieldShape> withPads(int count, FieldShape... others) {
        return Stream.concat(
                        IntStream.range(0, count).mapToObj(i -> new FieldShape("b" + i, FieldType.BYTE)),
                        Stream.of(others))
                .toList();
    }
}
