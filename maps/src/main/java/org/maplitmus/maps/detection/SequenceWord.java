package org.maplitmus.maps.detection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A sequence word: the number of writes and, in its lowest bit, whether one is under way; looked at on both ends.
 *
 * <p>The protocol. A writer finds the word even, makes it odd, works, finds it as it left it, and makes it the next
 * even number. A reader finds it even, reads, and finds it unchanged. An iterator does so at each step, so that the
 * thread that iterates may write between two steps.
 *
 * <p>What it reports for certain: a reader that starts when the odd word of a writer has reached it; a reader that has
 * seen anything a writer wrote in its window, as the fence on each side makes the reader see the odd word, or a later
 * one, too; a writer that came and went inside a read, which Go's rule cannot; the later of two overlapping writers to
 * leave, when the word is no more what it made it.
 *
 * <p>What it misses. Two writers that both find the same even word both make it the same odd one, and the one that
 * leaves first leaves unseen; the other then finds the next even word and reports. If a writer is delayed between its
 * load and its store, its store sets the word back, and a reader that comes back to the number it started from sees
 * nothing; so does one that sleeps through a multiple of two to the thirty-one writes. A reader whose last look comes
 * before the writer's store reaches it has read nothing of what the writer wrote. The word is never left odd: the last
 * to store an odd word finds it unchanged, and stores an even one. A writer that calls the map again from inside, by a
 * key's {@code equals} say, meets itself and is reported: the word has no name in it.
 *
 * <p>Edges: the last store of a writer is a release and the first look of a reader an acquire, so a reader that sees a
 * finished write sees all before it. A writer's own looks are opaque and order nothing.
 *
 * <p>Why not a plain field: the last look of a reader could be folded into the first, and a writer's into its own
 * store. Opaque and acquire loads are made each time.
 */
class SequenceWord extends Detector {

    private static final OtherThread UNKNOWN =
            OtherThread.unknown("the other thread is not known: the word counts writes and does not name writers");

    private static final VarHandle WORD;

    static {
        try {
            WORD = MethodHandles.lookup().findVarHandle(SequenceWord.class, "word", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("UnusedVariable") // Reached through WORD.
    private int word;

    SequenceWord(String map) {
        super(map, Detection.SEQ);
    }

    /** What is known of the last writer; here nothing. */
    OtherThread lastWriter() {
        return UNKNOWN;
    }

    @Override
    public long enterRead(Operation operation) {
        int seen = getAcquire();
        if (isOdd(seen)) {
            throw besideWriter(operation, lastWriter());
        }
        return seen;
    }

    @Override
    public void exitRead(long stamp, Operation operation) {
        VarHandle.loadLoadFence();
        if (getOpaque() != stamp) {
            throw besideWriter(operation, lastWriter());
        }
    }

    @Override
    public void lookBeforeWrite(Operation operation) {
        if (isOdd(getOpaque())) {
            throw besideWriter(operation, lastWriter());
        }
    }

    @Override
    public long enterWrite(Operation operation) {
        int seen = getOpaque();
        if (isOdd(seen)) {
            throw besideWriter(operation, lastWriter());
        }
        int odd = seen + 1;
        setOpaque(odd);
        VarHandle.storeStoreFence();
        return odd;
    }

    @Override
    public void exitWrite(long stamp, Operation operation) {
        if (getOpaque() != stamp) {
            throw besideWriter(operation, lastWriter());
        }
        setRelease((int) stamp + 1);
    }

    @Override
    public void abandonWrite(long stamp) {
        if (getOpaque() == stamp) {
            setRelease((int) stamp + 1);
        }
    }

    @Override
    public void abandonRead(long stamp) {}

    @Override
    public boolean coversAll() {
        return true;
    }

    private static boolean isOdd(int word) {
        return (word & 1) != 0;
    }

    /** Pairs with {@link #setRelease}: who sees a finished write sees what it wrote. */
    private int getAcquire() {
        return (int) WORD.getAcquire(this);
    }

    /** Reads what {@link #setOpaque} or {@link #setRelease} has stored, each time anew. */
    private int getOpaque() {
        return (int) WORD.getOpaque(this);
    }

    /** Read by every look; the fence after it keeps the body of the write behind it. */
    private void setOpaque(int value) {
        WORD.setOpaque(this, value);
    }

    /** Pairs with {@link #getAcquire}. */
    private void setRelease(int value) {
        WORD.setRelease(this, value);
    }
}
