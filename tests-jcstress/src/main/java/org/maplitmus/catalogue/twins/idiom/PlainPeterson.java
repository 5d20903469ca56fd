package org.maplitmus.catalogue.twins.idiom;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.Exclusion;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * Peterson's lock for two threads, whose raised hands are plain stores.
 *
 * <p>In the sound lock a thread's hand is up for all to see before it looks at the other's. Here its store may still
 * wait while it looks, and both see the other's hand down.
 */
@Subject(name = "plain-peterson")
@Claim(
        promises = IdiomPromises.EXCLUSION,
        source =
                @Source(
                        value =
                                "The Go Memory Model, June 6, 2022: \"call n of l.Unlock() is synchronized before call m of l.Lock() returns\", for n < m",
                        url = Docs.GO_MEMORY))
@WeakenedTwin(
        of = "Peterson's lock",
        without = "the fence between raising one's own hand and looking at the other's",
        refutes = {"IDM-01", "IDM-02"})
public final class PlainPeterson implements Exclusion {

    private static final VarHandle HANDS = MethodHandles.arrayElementVarHandle(int[].class);

    private final AtomicReference<@Nullable Thread> first = new AtomicReference<>();
    private final int[] hands = new int[3];

    /** An unlocked one. */
    public PlainPeterson() {}

    @Override
    public void run(Runnable section) {
        int own = ownPlace();
        enter(own, 1 - own);
        section.run();
        HANDS.setRelease(hands, own, 0);
    }

    private void enter(int own, int other) {
        HANDS.setOpaque(hands, own, 1);
        HANDS.setOpaque(hands, 2, other);
        while ((int) HANDS.getAcquire(hands, other) == 1 && (int) HANDS.getAcquire(hands, 2) == other) {
            Thread.onSpinWait();
        }
    }

    private int ownPlace() {
        Thread current = Thread.currentThread();
        return first.get() == current || (first.get() == null && first.compareAndSet(null, current)) ? 0 : 1;
    }
}
