package org.maplitmus.weak.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread that plays one actor after another. */
final class Performer extends Thread {

    private static final List<Performer> ALL = new ArrayList<>();

    private volatile boolean mayGo;
    private @Nullable Actor actor;
    private @Nullable Runnable task;

    private Performer(int number) {
        super("actor " + number);
        setDaemon(true);
    }

    /** The thread that plays the actor with this number. */
    static Performer of(int number) {
        while (ALL.size() <= number) {
            Performer performer = new Performer(ALL.size());
            ALL.add(performer);
            performer.start();
        }
        return ALL.get(number);
    }

    /** Uses none of these threads again, since one of them does not end. */
    static void abandonAll() {
        ALL.clear();
    }

    void prepare(Actor next, Runnable code) {
        actor = next;
        task = code;
    }

    /** The actor that {@code thread} plays, if any. */
    static @Nullable Actor played(Thread thread) {
        return thread instanceof Performer performer ? performer.actor : null;
    }

    void go() {
        mayGo = true;
        LockSupport.unpark(this);
    }

    void await() {
        while (!mayGo) {
            LockSupport.park(this);
        }
        mayGo = false;
    }

    @Override
    public void run() {
        while (true) {
            await();
            Actor next = actor;
            Runnable code = task;
            if (next != null && code != null) {
                play(next, code);
            }
        }
    }

    private static void play(Actor actor, Runnable code) {
        actor.start();
        Actor.run(actor);
        try {
            code.run();
        } catch (AbandonedError e) {
            // Its execution is given up.
        } catch (RuntimeException | Error e) {
            actor.stage().fail(e);
        }
        actor.stage().end(actor);
    }
}
