package org.maplitmus.maps.sync;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.go.GoEquality;

/**
 * What a {@link SyncMap} has for one key: a state, shared by the read-only map and the dirty one.
 *
 * <p>The state is a value, or null when the key was deleted, or {@code EXPUNGED} when it was deleted and the dirty map
 * has no entry for it. Thread-safe. Values come and go by compare-and-set without a lock; only a thread that holds the
 * mutex of the map expunges an entry or brings it back.
 */
final class SyncEntry<K extends @Nullable Object, V extends @Nullable Object> {

    private static final Object EXPUNGED = new Object();
    /** Stands for the value null. */
    private static final Object NIL = new Object();

    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(SyncEntry.class, "state", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final int hash;
    final K key;
    private @Nullable Object state;

    SyncEntry(int hash, K key, V value) {
        this.hash = hash;
        this.key = key;
        this.state = stored(value);
    }

    boolean holds(int wantedHash, @Nullable Object wanted) {
        return hash == wantedHash && GoEquality.same(wanted, key);
    }

    Loaded<V> load() {
        return shown(getStateVolatile());
    }

    /** Gives the key the value and answers the one before; null, and no change, if the entry is expunged. */
    @Nullable
    Loaded<V> trySwap(V value) {
        Object now = getStateVolatile();
        while (now != EXPUNGED) {
            if (casState(now, stored(value))) {
                return shown(now);
            }
            now = getStateVolatile();
        }
        return null;
    }

    /** The value that the key has, or else {@code value}, which it has then; null if the entry is expunged. */
    @Nullable
    Loaded<V> tryLoadOrStore(V value) {
        Object now = getStateVolatile();
        while (now == null) {
            if (casState(null, stored(value))) {
                return new Loaded<>(value, false);
            }
            now = getStateVolatile();
        }
        return now == EXPUNGED ? null : shown(now);
    }

    boolean swapIf(V old, V replacement, Equality equality) {
        return changeIf(old, stored(replacement), equality);
    }

    boolean deleteIf(V old, Equality equality) {
        return changeIf(old, null, equality);
    }

    private boolean changeIf(V old, @Nullable Object next, Equality equality) {
        Object now = getStateVolatile();
        while (isValue(now) && equality.holds(old, value(now))) {
            if (casState(now, next)) {
                return true;
            }
            now = getStateVolatile();
        }
        return false;
    }

    Loaded<V> delete() {
        Object now = getStateVolatile();
        while (isValue(now)) {
            if (casState(now, null)) {
                return shown(now);
            }
            now = getStateVolatile();
        }
        return Loaded.absent();
    }

    boolean isExpunged() {
        return getStateVolatile() == EXPUNGED;
    }

    /** Expunges the entry if its key is deleted, and answers whether it is expunged. Only under the mutex. */
    boolean tryExpunge() {
        Object now = getStateVolatile();
        while (now == null) {
            if (casState(null, EXPUNGED)) {
                return true;
            }
            now = getStateVolatile();
        }
        return now == EXPUNGED;
    }

    /** Only under the mutex, and once the dirty map has the entry. */
    void unexpunge() {
        setStateVolatile(null);
    }

    private static Object stored(@Nullable Object value) {
        return value == null ? NIL : value;
    }

    private static boolean isValue(@Nullable Object state) {
        return state != null && state != EXPUNGED;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // Null is a value where V allows it.
    private V value(@Nullable Object state) {
        return state == NIL ? null : (V) state;
    }

    private Loaded<V> shown(@Nullable Object state) {
        return isValue(state) ? new Loaded<>(value(state), true) : Loaded.absent();
    }

    /** Pairs with {@link #casState} and {@link #setStateVolatile}. */
    private @Nullable Object getStateVolatile() {
        return STATE.getVolatile(this);
    }

    /** Pairs with {@link #getStateVolatile}: who sees the value, or that it went, sees what came before. */
    @SuppressWarnings("NullAway")
    private boolean casState(@Nullable Object expected, @Nullable Object next) {
        return STATE.compareAndSet(this, expected, next);
    }

    /** Pairs with {@link #getStateVolatile}: who sees the entry back finds it in the dirty map, under the mutex. */
    @SuppressWarnings("NullAway")
    private void setStateVolatile(@Nullable Object next) {
        STATE.setVolatile(this, next);
    }
}
