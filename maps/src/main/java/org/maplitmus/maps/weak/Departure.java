package org.maplitmus.maps.weak;

import java.lang.ref.WeakReference;

/**
 * What a cleaner does once a value is gone: takes its entry out, if the map is still there.
 *
 * <p>It must not reach the value, which would then stay, nor hold the map, which would stay as long as its values do.
 */
record Departure<K, V>(WeakReference<WeakValueMap<K, V>> map, WeakValue<K, V> entry) implements Runnable {

    @Override
    public void run() {
        WeakValueMap<K, V> present = map.get();
        if (present != null) {
            present.expunge(entry);
        }
    }
}
