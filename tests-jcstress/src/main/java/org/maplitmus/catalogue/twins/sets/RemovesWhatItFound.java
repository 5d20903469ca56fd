package org.maplitmus.catalogue.twins.sets;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.twins.Gap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A set that looks for an element first, and takes the lock to remove it then.
 *
 * <p>Two threads that both found the element are both told that they removed it.
 */
@Subject(name = "removes-what-it-found")
@Claim(
        promises = SetPromises.ATOMIC_ELEMENTS,
        source =
                @Source(
                        value = "Set.remove: \"Returns true if this set contained the element\"",
                        url = Docs.UTIL + "Set.html#remove(java.lang.Object)"))
@WeakenedTwin(of = "CopyOnWriteArraySet", without = "the look under the lock", refutes = "SET-02")
public final class RemovesWhatItFound<E> extends CopiedSet<E> {

    @Override
    public boolean remove(Object element) {
        if (!contains(element)) {
            return false;
        }
        Gap.open();
        super.remove(element);
        return true;
    }
}
