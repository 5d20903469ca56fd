package org.maplitmus.catalogue.twins.sets;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.twins.Gap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A set that moves each element that it finds to the front, so that the next look is quicker.
 *
 * <p>Two threads that only look exchange elements of one array at the same time, and one of the elements is lost.
 */
@Subject(name = "moves-what-it-finds")
@Claim(
        promises = SetPromises.SHARED_LOOKS,
        source =
                @Source(
                        value =
                                "HashSet: a set that several threads use must be synchronized externally if \"at least one of the threads modifies the set\"",
                        url = Docs.UTIL + "HashSet.html"))
@WeakenedTwin(of = "CopyOnWriteArraySet", without = "the rule that a look writes nothing", refutes = "SET-10")
public final class MovesWhatItFinds<E> extends CopiedSet<E> {

    @Override
    public boolean contains(Object element) {
        @Nullable Object[] now = elements();
        int position = position(now, element);
        if (position > 0) {
            @Nullable Object front = now[0];
            now[0] = now[position];
            Gap.open();
            now[position] = front;
        }
        return position >= 0;
    }
}
