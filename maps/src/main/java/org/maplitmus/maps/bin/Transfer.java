package org.maplitmus.maps.bin;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One doubling of a table, shared by all threads that help with it.
 *
 * <p>Threads claim strides of bins from the upper end, one for each time they help, so that none pays for all of it. A
 * bin that was moved has a forwarding node in its place; whoever puts it there counts the bin, and so each counts once,
 * also if a stride is claimed again. Whoever counts the last one ends the transfer. A thread that cannot go on makes
 * all strides claimable again: those already moved cost a look.
 */
final class Transfer<K, V> {

    private static final int LEAST_STRIDE = 16;
    private static final int GREATEST_STRIDE = 64;
    private static final int STRIDES_PER_CPU = 8;

    final Bins<K, V> from;
    final Bins<K, V> next;
    private final Forwarding<K, V> forwarding = new Forwarding<>(this);
    private final AtomicInteger unclaimed;
    private final AtomicInteger moved = new AtomicInteger();
    private final int stride;
    private final Consumer<Transfer<K, V>> whenDone;

    Transfer(Bins<K, V> from, Consumer<Transfer<K, V>> whenDone) {
        this.from = from;
        this.whenDone = whenDone;
        this.next = new Bins<>(2 * from.length());
        this.unclaimed = new AtomicInteger(from.length());
        int share = from.length() / (STRIDES_PER_CPU * Runtime.getRuntime().availableProcessors());
        this.stride = Math.min(GREATEST_STRIDE, Math.max(LEAST_STRIDE, share));
    }

    /** Moves one stride of bins, if any is unclaimed. Memory that runs out is no concern of the caller. */
    void help() {
        try {
            int end = claim();
            if (end > 0) {
                count(moveStride(end));
            }
        } catch (OutOfMemoryError later) {
            restart();
        }
    }

    /** Makes every stride claimable again. */
    void restart() {
        unclaimed.set(from.length());
    }

    private int claim() {
        int end = unclaimed.get();
        while (end > 0 && !unclaimed.compareAndSet(end, Math.max(0, end - stride))) {
            end = unclaimed.get();
        }
        return end;
    }

    private int moveStride(int end) {
        int count = 0;
        try {
            for (int bin = end - 1; bin >= Math.max(0, end - stride); bin--) {
                count += move(bin) ? 1 : 0;
            }
            return count;
        } catch (OutOfMemoryError halfway) {
            count(count);
            throw halfway;
        }
    }

    private void count(int newlyMoved) {
        if (newlyMoved > 0 && moved.addAndGet(newlyMoved) == from.length()) {
            whenDone.accept(this);
        }
    }

    /** Whether this thread has moved the bin. */
    private boolean move(int bin) {
        while (true) {
            Head<K, V> head = from.at(bin);
            if (head == null) {
                if (from.casFromEmpty(bin, forwarding)) {
                    return true;
                }
            } else if (head instanceof Forwarding || isPassed(head)) {
                return false;
            } else if (moveLocked(bin, head)) {
                return true;
            }
        }
    }

    /** Its own reservation stays until the function has returned; the owner then restarts the transfer. */
    private boolean isPassed(Head<K, V> head) {
        return head instanceof Reservation<K, V> reservation && reservation.passIfOwn();
    }

    private boolean moveLocked(int bin, Head<K, V> head) {
        synchronized (head) {
            if (from.at(bin) != head || !(head instanceof Content<K, V> content)) {
                return false;
            }
            Content.Split<K, V> split = content.split(from.length());
            next.setVolatile(bin, split.low());
            next.setVolatile(bin + from.length(), split.high());
            from.setVolatile(bin, forwarding); // who reads it finds both halves in the next table
            return true;
        }
    }

    /** The table to go on in: whoever was sent here helps first. */
    Bins<K, V> helpedNext() {
        help();
        return next;
    }
}
