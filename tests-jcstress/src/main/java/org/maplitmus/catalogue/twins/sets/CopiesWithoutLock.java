package org.maplitmus.catalogue.twins.sets;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.SetPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A set that copies its elements without a lock.
 *
 * <p>Of two changes that begin with the same array, the later undoes the earlier.
 */
@Subject(name = "copies-without-lock")
@Claim(
        promises = SetPromises.ATOMIC_ELEMENTS,
        source =
                @Source(
                        value =
                                "Set.add: \"If this set already contains the element, the call leaves the set unchanged and returns false\"",
                        url = Docs.UTIL + "Set.html#add(E)"))
@WeakenedTwin(
        of = "CopyOnWriteArraySet",
        without = "the lock around each change",
        refutes = {"SET-03", "SET-04", "SET-05"})
public final class CopiesWithoutLock<E> extends CopiedSet<E> {

    @Override
    public boolean add(E element) {
        return added(element);
    }

    @Override
    public boolean remove(Object element) {
        return removed(element);
    }
}
