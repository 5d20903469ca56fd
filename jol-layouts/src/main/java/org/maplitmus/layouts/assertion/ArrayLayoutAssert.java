package org.maplitmus.layouts.assertion;

import java.util.Optional;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.AbstractAssert;
import org.maplitmus.layouts.isolation.ArrayUse;
import org.maplitmus.layouts.shape.FieldType;

/** States which elements of an array are hot slots; the elements between them are padding. */
@CheckReturnValue
public final class ArrayLayoutAssert extends AbstractAssert<ArrayLayoutAssert, Class<?>> {

    private int elements;
    private Optional<ArrayUse> use = Optional.empty();

    ArrayLayoutAssert(Class<?> type) {
        super(type, ArrayLayoutAssert.class);
        if (!type.isArray()) {
            throw new IllegalArgumentException(type.getName() + " is no array type, such as long[].class");
        }
    }

    /** States the number of elements; goes before the slots. */
    public ArrayLayoutAssert length(int length) {
        elements = length;
        return this;
    }

    /**
     * States the slots, in elements.
     *
     * @throws IllegalArgumentException if a slot is not in the array
     */
    public ArrayLayoutAssert slots(int first, int stride, int count) {
        FieldType element = FieldType.ofName(actual.getComponentType().getName());
        use = Optional.of(new ArrayUse(element, elements, first, stride, count));
        return this;
    }

    /**
     * Asserts that each slot shares a line with no other slot, nor with the length word, nor with another object.
     *
     * @throws IllegalArgumentException if no slots are stated
     */
    public IsolationAssert areIsolated() {
        ArrayUse stated = use.orElseThrow(() -> new IllegalArgumentException("no slots: say length(...).slots(...)"));
        return new IsolationAssert(stated::obligation, stated::fix, info.descriptionText());
    }
}
