package org.maplitmus.maps.channel;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations of which a thread wants one done.
 *
 * <p>They are tried, and queued up if none succeeds, under the locks of all their channels, which are taken in the
 * order of the channels' numbers: so two threads with several cases each neither miss nor deadlock each other.
 *
 * @param inOrderOfTrial the first of them that needs no waiting is done
 * @param inOrderOfLocks the same
 */
record Cases(List<Case<?>> inOrderOfTrial, List<Case<?>> inOrderOfLocks) {

    private static final Comparator<Case<?>> BY_CHANNEL =
            Comparator.comparingLong(offered -> offered.channel().number());

    static Cases of(Case<?> only) {
        List<Case<?>> one = List.of(only);
        return new Cases(one, one);
    }

    static Cases of(List<Case<?>> inOrderOfTrial) {
        return new Cases(
                inOrderOfTrial, inOrderOfTrial.stream().sorted(BY_CHANNEL).toList());
    }

    /** Does one if that needs no waiting; null if none does. */
    @Nullable
    Case<?> attempt() {
        lockAll();
        try {
            return firstThatSucceeds();
        } finally {
            unlockAll();
        }
    }

    /** Does one, and waits for that if it must; an interrupt that comes meanwhile stays set. */
    Case<?> await() {
        Waiter waiter = new Waiter();
        Case<?> done = attemptOrEnqueue(waiter);
        return done != null ? done : settled(waiter.await());
    }

    /** Does one, and waits for that if it must. */
    Case<?> awaitInterruptibly() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Waiter waiter = new Waiter();
        Case<?> done = attemptOrEnqueue(waiter);
        return done != null ? done : settledUnlessInterrupted(waiter.awaitInterruptibly());
    }

    private Case<?> settledUnlessInterrupted(Waiter.Completion completion) throws InterruptedException {
        if (completion.done() == null) {
            dequeueAll();
            Thread.interrupted();
            throw new InterruptedException();
        }
        return settled(completion);
    }

    private Case<?> settled(Waiter.Completion completion) {
        Case<?> done = completion.done();
        if (done == null) {
            throw new AssertionError("only a wait that can be interrupted is given up");
        }
        dequeueAll();
        completion.result().run();
        return done;
    }

    private @Nullable Case<?> attemptOrEnqueue(Waiter waiter) {
        lockAll();
        try {
            Case<?> done = firstThatSucceeds();
            if (done == null) {
                inOrderOfLocks.forEach(offered -> offered.enqueueFor(waiter));
            }
            return done;
        } finally {
            unlockAll();
        }
    }

    private @Nullable Case<?> firstThatSucceeds() {
        for (Case<?> offered : inOrderOfTrial) {
            if (offered.attempt()) {
                return offered;
            }
        }
        return null;
    }

    private void dequeueAll() {
        lockAll();
        try {
            inOrderOfLocks.forEach(Case::dequeue);
        } finally {
            unlockAll();
        }
    }

    private void lockAll() {
        inOrderOfLocks.forEach(offered -> offered.channel().lock());
    }

    private void unlockAll() {
        inOrderOfLocks.forEach(offered -> offered.channel().unlock());
    }
}
