package org.maplitmus.catalogue.twins.sets;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.twins.Gap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A set that looks for an element first, and takes the lock to add it then.
 *
 * <p>Two threads that both missed the element are both told that they added it.
 */
@Subject(name = "adds-what-it-missed")
@Claim(
        promises = SetPromises.ATOMIC_ELEMENTS,
        source =
                @Source(
                        value =
                                "Set.add: \"If this set already contains the element, the call leaves the set unchanged and returns false\"",
                        url = Docs.UTIL + "Set.html#add(E)"))
@WeakenedTwin(of = "CopyOnWriteArraySet", without = "the look under the lock", refutes = "SET-01")
public final class AddsWhatItMissed<E> extends CopiedSet<E> {

    @Override
    public boolean add(E element) {
        if (contains(element)) {
            return false;
        }
        Gap.open();
        super.add(element);
        return true;
    }
}
