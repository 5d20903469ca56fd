package org.maplitmus.catalogue.twins.sets;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A set whose array stands in a plain field.
 *
 * <p>Who finds a new element in the array may miss what was done before the element was added.
 */
@Subject(name = "plain-elements")
@Claim(
        promises = SetPromises.PUBLISHED_ELEMENTS,
        source = @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY))
@WeakenedTwin(of = "CopyOnWriteArraySet", without = "the volatile field that holds the array", refutes = "SET-07")
public final class PlainElements<E> extends CopiedSet<E> {

    private @Nullable Object[] elements = {};

    @Override
    @Nullable
    Object[] elements() {
        return elements;
    }

    @Override
    void show(@Nullable Object[] changed) {
        elements = changed;
    }
}
