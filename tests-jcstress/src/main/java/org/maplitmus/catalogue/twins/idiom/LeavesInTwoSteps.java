package org.maplitmus.catalogue.twins.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.LockPromises;
import org.maplitmus.catalogue.twins.Gap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A read-write lock whose readers leave in two steps: they read the count, and store one less.
 *
 * <p>Of two that leave at once one is forgotten, and stays counted.
 */
@Subject(name = "leaves-in-two-steps")
@Claim(
        promises = LockPromises.FREE_AGAIN,
        source =
                @Source(
                        value =
                                "ReadWriteLock: \"The read lock may be held simultaneously by multiple reader threads\"",
                        url = Docs.READ_WRITE_LOCK))
@WeakenedTwin(
        of = "read-write lock that is one count",
        without = "the compare-and-set of a reader that leaves",
        refutes = "IDM-06")
public final class LeavesInTwoSteps extends CountedReaders {

    /** An unlocked one. */
    public LeavesInTwoSteps() {}

    @Override
    void leave() {
        int seen = readers.get();
        Gap.open();
        readers.set(seen - 1);
    }
}
