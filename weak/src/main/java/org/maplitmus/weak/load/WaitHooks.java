package org.maplitmus.weak.load;

import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Fence;
import org.maplitmus.weak.memory.Monitor;
import org.maplitmus.weak.search.Transition;

/** What rewritten code calls in the place of monitors, waits, permits and fences. */
public final class WaitHooks {

    private WaitHooks() {}

    /** Enters a monitor. */
    public static void enter(Object object) {
        Actor actor = Actor.modelled();
        if (object == null) {
            throw new NullPointerException();
        }
        if (actor != null) {
            Monitor monitor = actor.stage().heap().monitor(object);
            if (!monitor.isOwnedBy(actor.view())) {
                actor.await(Transition.sync(monitor), () -> monitor.isFreeFor(actor.view()));
            }
            monitor.enter(actor.stage().memory(), actor.view());
        }
    }

    /** Leaves a monitor. */
    public static void exit(Object object) {
        Actor actor = Actor.modelled();
        if (actor != null && !actor.stage().isStopped()) {
            actor.stage().heap().monitor(object).exit(actor.stage().memory(), actor.view());
        }
    }

    /** Waits to be notified. */
    public static void await(Object object) {
        await(object, 0);
    }

    /** Waits to be notified, or for some time. */
    public static void await(Object object, long millis) {
        Actor actor = Actor.modelled();
        if (actor == null) {
            throw Hooks.refused("a wait outside of an actor");
        }
        Monitor monitor = actor.stage().heap().monitor(object);
        monitor.startWaiting(actor.stage().memory(), actor.view());
        actor.awaitForSomeTime(
                Transition.sync(monitor),
                () -> monitor.mayStopWaiting(actor.view(), false),
                () -> monitor.mayStopWaiting(actor.view(), millis > 0));
        monitor.stopWaiting(actor.stage().memory(), actor.view());
    }

    /** Notifies one who waits. */
    public static void notifyOne(Object object) {
        Actor actor = Actor.modelled();
        if (actor != null) {
            actor.stage().heap().monitor(object).notifyOne(actor.stage().memory(), actor.view());
        }
    }

    /** Notifies all who wait. */
    public static void notifyEach(Object object) {
        Actor actor = Actor.modelled();
        if (actor != null) {
            actor.stage().heap().monitor(object).notifyAll(actor.view());
        }
    }

    /** Hints that the thread waits for others. */
    public static void spin() {
        Actor actor = Actor.modelled();
        if (actor != null) {
            actor.hint();
        }
    }

    /** Waits for some time. */
    public static void sleep(long millis) {
        Actor actor = Actor.modelled();
        if (actor != null) {
            actor.awaitForSomeTime(Transition.await(actor), () -> false, () -> true);
        }
    }

    /** Waits for a permit. */
    public static void park() {
        park(false);
    }

    /** Waits for a permit. */
    public static void park(Object blocker) {
        park(false);
    }

    /** Waits for a permit, or for some time. */
    public static void parkNanos(long nanos) {
        park(true);
    }

    /** Waits for a permit, or for some time. */
    public static void parkNanos(Object blocker, long nanos) {
        park(true);
    }

    private static void park(boolean isWithLimit) {
        Actor actor = Actor.modelled();
        if (actor != null) {
            actor.awaitForSomeTime(
                    Transition.sync(actor.permit()),
                    actor.permit()::isSet,
                    () -> isWithLimit || actor.permit().isSet());
            if (actor.permit().isSet()) {
                actor.permit().take(actor.stage().memory(), actor.view(), "is unparked");
            }
        }
    }

    /** Gives a permit. */
    public static void unpark(@Nullable Thread thread) {
        Actor actor = Actor.modelled();
        Actor other = thread == null ? null : Performer.played(thread);
        if (actor != null && other != null) {
            actor.await(Transition.sync(other.permit()), () -> true);
            other.permit()
                    .set(
                            actor.stage().memory(),
                            actor.view(),
                            "unparks actor " + other.view().thread());
        }
    }

    /** Does nothing. */
    public static void setCurrentBlocker(@Nullable Object blocker) {}

    /** The number of a thread. */
    @SuppressWarnings("deprecation")
    public static long threadId(Thread thread) {
        return thread.getId();
    }

    /** Passes a fence. */
    public static void fullFence() {
        fence(Fence.FULL);
    }

    /** Passes a fence. */
    public static void acquireFence() {
        fence(Fence.ACQUIRE);
    }

    /** Passes a fence. */
    public static void releaseFence() {
        fence(Fence.RELEASE);
    }

    static void fence(Fence fence) {
        Actor actor = Actor.modelled();
        if (actor != null) {
            if (fence == Fence.FULL) {
                actor.await(Transition.FENCE, () -> true);
            }
            actor.stage().memory().fence(actor.view(), fence);
        }
    }
}
