package org.maplitmus.maps.detection;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A register of who is inside, kept in one atomic word: nothing that overlaps a writer passes it unreported.
 *
 * <p>The word, from its lowest bit up: one bit for a writer, fourteen for the number of readers, fourteen for the
 * number of iterators at a step, and above them the sum of the ids of all the threads inside, so that one alone is
 * known by name. More than 16,383 readers inside at once would spill into their neighbours.
 *
 * <p>The protocol. A reader adds itself and looks at the word it was added to: if a writer is in it, the reader takes
 * itself out again and reports. A writer enters by a compare-and-set from the word of an empty map, and reports whoever
 * it finds instead. Everybody subtracts on the way out what they added. The thread that reports does not enter, so the
 * one inside goes on undamaged.
 *
 * <p>What it reports for certain: everything, as all of it happens to one word in one order. Of two windows of which
 * one is a writer's, the one that comes second in that order finds the first in the word or finds it gone, and if it is
 * gone they did not overlap. Readers among themselves share.
 *
 * <p>What it cannot know. Which of several readers to name: it names the last that joined others. What the other thread
 * did between the look and the report: its stack is of the time of the report. A thread that writes inside its own read
 * or write is known by its id and let through, unless it is inside two reads at once, or with another, when the sum
 * does not tell it from others; then it is reported. A call inside one's own write is not registered, as nobody else
 * can be inside.
 *
 * <p>Edges: all. Every entry and every exit is a volatile read and write of the same word, so each operation
 * happens-before the next. This mode hides visibility races next to it.
 *
 * <p>Why not fewer accesses: two threads that each first store and then load must be atomic about it, or both may see
 * the other outside.
 */
final class ExactWord extends Detector {

    private static final long NESTED = 0;
    private static final long WRITER = 1;
    private static final int READER_SHIFT = 1;
    private static final int ITERATOR_SHIFT = 15;
    private static final int ID_SHIFT = 29;
    private static final long COUNT_MASK = (1 << (ITERATOR_SHIFT - READER_SHIFT)) - 1;

    private static final VarHandle WORD;
    private static final VarHandle OWNER;
    private static final VarHandle LAST_READER;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            WORD = lookup.findVarHandle(ExactWord.class, "word", long.class);
            OWNER = lookup.findVarHandle(ExactWord.class, "owner", Thread.class);
            LAST_READER = lookup.findVarHandle(ExactWord.class, "lastReader", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("UnusedVariable") // Reached through WORD.
    private long word;

    @SuppressWarnings("UnusedVariable") // Reached through OWNER.
    private @Nullable Thread owner;

    @SuppressWarnings("UnusedVariable") // Reached through LAST_READER.
    private long lastReader;

    ExactWord(String map) {
        super(map, Detection.EXACT);
    }

    @Override
    public long enterRead(Operation operation) {
        Thread current = Thread.currentThread();
        if (getOwner() == current) {
            return NESTED;
        }
        int kind = operation == Operation.ITERATION ? ITERATOR_SHIFT : READER_SHIFT;
        long mine = (1L << kind) + sumOf(current);
        long found = getAndAdd(mine);
        if (hasWriter(found)) {
            getAndAdd(-mine);
            throw besideWriter(operation, writerOf(found));
        }
        if (found != 0) {
            setLastReader(current.getId());
        }
        return mine;
    }

    @Override
    public void exitRead(long stamp, Operation operation) {
        abandonRead(stamp);
    }

    @Override
    public void lookBeforeWrite(Operation operation) {
        long found = get();
        if (hasWriter(found) && getOwner() != Thread.currentThread()) {
            throw besideWriter(operation, writerOf(found));
        }
    }

    @Override
    public long enterWrite(Operation operation) {
        Thread current = Thread.currentThread();
        if (getOwner() == current) {
            return NESTED;
        }
        long mine = WRITER + sumOf(current);
        long expected = 0;
        long found = compareAndExchange(expected, mine);
        while (found != expected) {
            if (found != 0 && !isAlone(current, found)) {
                throw reportOf(found, operation);
            }
            expected = found;
            found = compareAndExchange(expected, expected + mine);
        }
        setOwner(current);
        return mine;
    }

    @Override
    public void exitWrite(long stamp, Operation operation) {
        abandonWrite(stamp);
    }

    @Override
    public void abandonWrite(long stamp) {
        if (stamp != NESTED) {
            setOwner(null);
            getAndAdd(-stamp);
        }
    }

    @Override
    public void abandonRead(long stamp) {
        if (stamp != NESTED) {
            getAndAdd(-stamp);
        }
    }

    @Override
    public boolean coversAll() {
        return true;
    }

    private FatalError reportOf(long found, Operation operation) {
        if (hasWriter(found)) {
            return besideWriter(operation, writerOf(found));
        }
        Operation theirs = readers(found) > 0 ? Operation.READ : Operation.ITERATION;
        return writerBeside(theirs, operation, readerOf(found));
    }

    private OtherThread writerOf(long found) {
        Thread writer = getOwner();
        if (inside(found) == 0 && (writer == null || sumOf(writer) != found - WRITER)) {
            return OtherThread.known("met a writer", found >>> ID_SHIFT);
        }
        return writer == null
                ? OtherThread.unknown("the other thread, a writer, has left before it could be named")
                : OtherThread.known("met a writer", writer);
    }

    private OtherThread readerOf(long found) {
        return inside(found) == 1
                ? OtherThread.known("met a reader", found >>> ID_SHIFT)
                : OtherThread.known("met " + inside(found) + " readers, the last that joined", getLastReader());
    }

    private static boolean isAlone(Thread thread, long found) {
        return !hasWriter(found) && inside(found) == 1 && found >>> ID_SHIFT == sumOf(thread) >>> ID_SHIFT;
    }

    private static boolean hasWriter(long found) {
        return (found & WRITER) != 0;
    }

    private static long inside(long found) {
        return readers(found) + (found >>> ITERATOR_SHIFT & COUNT_MASK);
    }

    private static long readers(long found) {
        return found >>> READER_SHIFT & COUNT_MASK;
    }

    private static long sumOf(Thread thread) {
        return thread.getId() << ID_SHIFT;
    }

    /** Pairs with {@link #getAndAdd} and {@link #compareAndExchange}, which are volatile writes too. */
    private long get() {
        return (long) WORD.getVolatile(this);
    }

    /** Pairs with itself and with {@link #compareAndExchange}: an exit happens-before the entry that follows. */
    private long getAndAdd(long amount) {
        return (long) WORD.getAndAdd(this, amount);
    }

    /** Pairs with {@link #getAndAdd}; the word found, which is {@code expected} if it was replaced. */
    private long compareAndExchange(long expected, long replacement) {
        return (long) WORD.compareAndExchange(this, expected, replacement);
    }

    /** Reads what {@link #setOwner} has stored; never the calling thread unless it is inside and writes. */
    private @Nullable Thread getOwner() {
        return (Thread) OWNER.getOpaque(this);
    }

    /** Read by {@link #getOwner}; the word, not this, keeps others out. */
    private void setOwner(@Nullable Thread thread) {
        OWNER.setOpaque(this, thread);
    }

    /** Reads what {@link #setLastReader} has stored, for a report only. */
    private long getLastReader() {
        return (long) LAST_READER.getOpaque(this);
    }

    /** Read by {@link #getLastReader}. */
    private void setLastReader(long id) {
        LAST_READER.setOpaque(this, id);
    }
}
