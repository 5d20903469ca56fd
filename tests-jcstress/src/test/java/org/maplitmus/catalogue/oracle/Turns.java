package org.maplitmus.catalogue.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Lets the actors of a scenario run one at a time, and hands the turn on only where one is about to use the map.
 *
 * <p>An actor that is given its turn does one operation and goes on to its next, or to its end. So every execution is a
 * sequence of whole operations, and {@link Orders} decides which. What an actor does before its first operation it does
 * at once. One execution to an instance.
 */
final class Turns {

    private final Orders orders;
    private final Semaphore idle = new Semaphore(0);
    private final List<Player> players = new ArrayList<>();

    Turns(Orders orders) {
        this.orders = orders;
    }

    /** Runs {@code actors} to their ends, in the order that {@link Orders} chooses. */
    void play(List<Runnable> actors) throws InterruptedException {
        for (Runnable actor : actors) {
            Player player = new Player(actor);
            players.add(player);
            player.start();
            idle.acquire();
        }
        for (List<Player> waiting = waiting(); !waiting.isEmpty(); waiting = waiting()) {
            waiting.get(orders.choose(waiting.size())).turn.release();
            idle.acquire();
        }
        for (Player player : players) {
            player.join();
        }
    }

    /** The calling actor is about to begin an operation: it waits for its turn. Any other thread goes on. */
    void await() {
        if (Thread.currentThread() instanceof Player player) {
            idle.release();
            player.turn.acquireUninterruptibly();
        }
    }

    /** What ended an actor before its time, or null. */
    @Nullable
    Throwable failure() {
        return players.stream()
                .map(player -> player.failure)
                .filter(failure -> failure != null)
                .findFirst()
                .orElse(null);
    }

    private List<Player> waiting() {
        return players.stream().filter(player -> !player.over).toList();
    }

    /** A thread for one actor. Its fields are handed over with the permits of {@link #idle} and {@link #turn}. */
    private final class Player extends Thread {

        private final Runnable actor;
        private final Semaphore turn = new Semaphore(0);
        private boolean over;
        private @Nullable Throwable failure;

        Player(Runnable actor) {
            super("actor");
            this.actor = actor;
        }

        @Override
        public void run() {
            try {
                actor.run();
            } catch (Throwable e) {
                failure = e;
            }
            over = true;
            idle.release();
        }
    }
}
