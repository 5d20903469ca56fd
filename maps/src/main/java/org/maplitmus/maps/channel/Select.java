package org.maplitmus.maps.channel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.go.Panic;

/**
 * A choice of one operation among several on several channels, as Go's {@code select}.
 *
 * <p>Of the cases that need no waiting one is done, each with the same chance. If there is none, the default is, and
 * without a default the thread waits until another thread makes one possible. A null channel is Go's nil channel: its
 * case is never possible. A choice that has neither possible cases nor a default waits for ever.
 *
 * <p>For one thread, and one {@link #run}. Orders what a send or receive of {@link Chan} orders; the default orders
 * nothing.
 *
 * @see <a href="https://go.dev/ref/spec#Select_statements">The Go Programming Language Specification, Select
 *     statements</a>
 */
public final class Select {

    private final Random random;
    private final List<Case<?>> cases = new ArrayList<>();
    private @Nullable Runnable otherwise;

    /** A choice without cases that is made with the thread's own random numbers. */
    public Select() {
        this(ThreadLocalRandom.current());
    }

    /** A choice without cases that is made with {@code random}. */
    public Select(Random random) {
        this.random = Objects.requireNonNull(random);
    }

    /** Adds a case that sends {@code value} and then calls {@code then}. */
    public <T> Select send(@Nullable Chan<T> channel, T value, Runnable then) {
        if (channel != null) {
            cases.add(new SendCase<>(channel, value, then));
        }
        return this;
    }

    /** Adds a case that receives and then calls {@code then} with what it received. */
    public <T> Select receive(@Nullable Chan<T> channel, Consumer<? super Received<T>> then) {
        if (channel != null) {
            cases.add(new ReceiveCase<>(channel, then));
        }
        return this;
    }

    /** Says what to do if no case can be done without waiting. */
    public Select otherwise(Runnable then) {
        otherwise = Objects.requireNonNull(then);
        return this;
    }

    /**
     * Does one of the cases, and waits for that if it must; an interrupt that comes meanwhile stays set.
     *
     * @throws Panic if it tries a case that sends on a closed channel
     */
    public void run() {
        if (otherwise == null) {
            inRandomOrder().await().act();
        } else {
            runWithoutWaiting(otherwise);
        }
    }

    /**
     * Does one of the cases, and waits for that if it must.
     *
     * @throws Panic if it tries a case that sends on a closed channel
     * @throws InterruptedException if the thread is interrupted before; then none was done
     */
    public void runInterruptibly() throws InterruptedException {
        if (otherwise == null) {
            inRandomOrder().awaitInterruptibly().act();
        } else {
            runWithoutWaiting(otherwise);
        }
    }

    private void runWithoutWaiting(Runnable insteadOfWaiting) {
        Case<?> done = inRandomOrder().attempt();
        if (done == null) {
            insteadOfWaiting.run();
        } else {
            done.act();
        }
    }

    private Cases inRandomOrder() {
        Collections.shuffle(cases, random);
        return Cases.of(cases);
    }
}
