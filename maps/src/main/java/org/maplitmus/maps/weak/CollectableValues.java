package org.maplitmus.maps.weak;

import java.util.function.Consumer;

/**
 * What a map with weak values can say of the collector.
 *
 * @param <K> the type of the keys
 */
public interface CollectableValues<K> {

    /**
     * Sets the hook that is called once for each entry that is gone because its value was collected, with the key; it
     * takes the place of the one before.
     *
     * <p>It runs without a lock, in whichever thread meets the entry first, and may use the map. What it throws goes to
     * the handler of uncaught exceptions of that thread, and the operation under way goes on.
     */
    void onEvict(Consumer<? super K> hook);

    /**
     * Does to a value what the collector does once nobody else holds it: clears the reference to it and enqueues that,
     * so that tests need not wait for a collection.
     *
     * @return whether the key was mapped to a value that was still there
     */
    boolean collect(Object key);
}
