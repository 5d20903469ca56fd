package org.maplitmus.catalogue.twins.sets;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A set that shows the new array before it has copied the elements into it.
 *
 * <p>Who looks in between misses elements that were there all the time.
 */
@Subject(name = "shows-what-it-fills")
@Claim(
        promises = SetPromises.ATOMIC_ELEMENTS,
        source =
                @Source(
                        value =
                                "Set.add: \"If this set already contains the element, the call leaves the set unchanged and returns false\"",
                        url = Docs.UTIL + "Set.html#add(E)"))
@WeakenedTwin(of = "CopyOnWriteArraySet", without = "the copy before the new array is shown", refutes = "SET-06")
public final class ShowsWhatItFills<E> extends CopiedSet<E> {

    @Override
    void show(@Nullable Object[] changed) {
        @Nullable Object[] filled = changed.clone();
        Arrays.fill(changed, null);
        super.show(changed);
        System.arraycopy(filled, 0, changed, 0, filled.length);
    }
}
