package org.maplitmus.catalogue.twins.idiom;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.Exclusion;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A spin lock that is taken by a compare-and-set, and given up by a plain store.
 *
 * <p>A compiler may put the plain store before those of the section, and a machine with a weak memory may do so itself:
 * the lock is then free while the section is not over.
 */
@Subject(name = "plain-unlock")
@Claim(
        promises = IdiomPromises.EXCLUSION,
        source =
                @Source(
                        value =
                                "The Go Memory Model, June 6, 2022: \"call n of l.Unlock() is synchronized before call m of l.Lock() returns\", for n < m",
                        url = Docs.GO_MEMORY))
@WeakenedTwin(of = "spin lock", without = "the releasing mode of the store that gives it up", refutes = "IDM-02")
public final class PlainUnlock implements Exclusion {

    private static final VarHandle HELD;

    static {
        try {
            HELD = MethodHandles.lookup().findVarHandle(PlainUnlock.class, "held", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private boolean held;

    /** An unlocked one. */
    public PlainUnlock() {}

    @Override
    public void run(Runnable section) {
        while (!HELD.compareAndSet(this, false, true)) {
            Thread.onSpinWait();
        }
        section.run();
        held = false;
    }
}
