package org.maplitmus.runner.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Says that the call of an actor did not return, and where the actors are. */
final class HangException extends Exception {

    /** How the names of the actors' threads begin. */
    static final String ACTORS = "JcstressThread_";

    private static final long serialVersionUID = 1L;

    /** So many frames show what the map does, and who called it. */
    private static final int FRAMES = 20;

    private final transient List<String> whereabouts;

    /** {@code left} are the actors that have not ended. */
    HangException(Collection<? extends Thread> left) {
        super("a call did not return");
        List<String> lines = new ArrayList<>();
        left.forEach(actor -> {
            lines.add(actor.getName() + ", " + actor.getState() + ", is here:");
            Stream.of(actor.getStackTrace()).limit(FRAMES).forEach(frame -> lines.add("\tat " + frame));
        });
        this.whereabouts = List.copyOf(lines);
    }

    /** With all actors that there are now. */
    static HangException now() {
        return new HangException(actors(ACTORS));
    }

    /** The threads of actors whose names begin with {@code names}. */
    static List<Thread> actors(String names) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(names))
                .toList();
    }

    /** A line for each frame of each actor that has not ended, the innermost first. */
    List<String> whereabouts() {
        return whereabouts;
    }
}
