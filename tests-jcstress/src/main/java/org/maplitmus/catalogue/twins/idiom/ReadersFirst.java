package org.maplitmus.catalogue.twins.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.LockPromises;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** A read-write lock that lets a reader in over a waiting writer, which nobody sees wait. */
@Subject(name = "readers-first")
@Claim(
        promises = LockPromises.WRITERS_FIRST,
        source =
                @Source(
                        value =
                                "sync, Go 1.24.4: RWMutex: \"a blocked Lock call excludes new readers from acquiring the lock\"",
                        url = Docs.GO_SYNC))
@WeakenedTwin(of = "Go-RWMutex", without = "the mark of a writer that waits", refutes = "IDM-04")
public final class ReadersFirst extends CountedReaders {

    /** An unlocked one. */
    public ReadersFirst() {}

    @Override
    void leave() {
        readers.decrementAndGet();
    }
}
