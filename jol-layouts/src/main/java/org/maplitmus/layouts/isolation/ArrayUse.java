package org.maplitmus.layouts.isolation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.LayoutModel;
import org.maplitmus.layouts.shape.FieldType;

/**
 * An array with hot slots at regular distances; the elements between them are padding.
 *
 * @param element type of the elements
 * @param length how many there are
 * @param first index of the first slot
 * @param stride from one slot to the next, in elements
 * @param count how many slots
 */
public record ArrayUse(FieldType element, int length, int first, int stride, int count) {

    /** @throws IllegalArgumentException if a slot is not in the array */
    public ArrayUse {
        if (first < 0 || stride < 1 || count < 1 || first + (long) stride * (count - 1) >= length) {
            throw new IllegalArgumentException("%d slots from %d at distances of %d are not in an array of %d"
                    .formatted(count, first, stride, length));
        }
    }

    /** That each slot is isolated. */
    public Obligation obligation(int line) {
        return new Obligation(
                "%s[%d], slots %d + %d * i, i < %d".formatted(element.keyword(), length, first, stride, count),
                model -> InstanceLayout.ofArray(element, length, model),
                new Roles(slots(), element -> true, false),
                line);
    }

    /** The first slot, the stride and the length that isolate as many slots with the fewest elements. */
    public Optional<String> fix(int line, Collection<LayoutModel> models) {
        int most = 4 * line;
        return least(most, start -> of(start, most, most), line, models)
                .flatMap(start -> least(most, step -> of(start, step + 1, most), line, models)
                        .flatMap(step -> least(most, spare -> of(start, step + 1, spare), line, models)
                                .map(spare -> of(start, step + 1, spare))))
                .map(use -> "first slot %d, stride %d, length %d".formatted(use.first, use.stride, use.length));
    }

    private Optional<Integer> least(int most, IntFunction<ArrayUse> use, int line, Collection<LayoutModel> models) {
        return IntStream.range(0, most)
                .filter(value -> use.apply(value).obligation(line).holds(models))
                .boxed()
                .findFirst();
    }

    private ArrayUse of(int start, int step, int spare) {
        return new ArrayUse(element, start + step * (count - 1) + 1 + spare, start, step, count);
    }

    private List<Group> slots() {
        return IntStream.range(0, count)
                .mapToObj(slot -> Group.of("[" + (first + slot * stride) + "]"))
                .toList();
    }
}
