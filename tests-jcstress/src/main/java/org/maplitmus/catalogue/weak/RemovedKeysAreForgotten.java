package org.maplitmus.catalogue.weak;

import java.lang.ref.WeakReference;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A key that a walk has met is removed; then new keys are put and removed, and nobody looks for anything.
 *
 * <p>A map may leave the entry of a removed key in a table that it does not change any more. It has to replace that
 * table some day, also for a program that only puts and removes.
 */
@Guarantee(
        id = "WEK-03",
        statement = "A removed key does not stay reachable through the map once other keys have come and gone.",
        source = {
            @Source(
                    value = "sync.Map: its LoadAndDelete once kept keys for ever",
                    url = "https://github.com/golang/go/issues/40999"),
            @Source(value = "java.lang.ref, Reachability", url = Docs.REFERENCES)
        },
        promise = MapPromises.FORGETS_REMOVED_KEYS,
        allowed = @Outcome(id = "0", sentence = "the collector took the removed key"),
        broken = @Outcome(id = "1", sentence = "the map still holds the removed key"),
        note = "Any machine shows it, in one thread.")
public class RemovedKeysAreForgotten {

    private static final int OTHERS = 4;
    private static final int COLLECTIONS = 4;

    private final Map<String, Integer> map;
    private final WeakReference<String> removed;

    /** Shares {@code map} and stores a key that nobody else holds. */
    public RemovedKeysAreForgotten(Map<String, Integer> map) {
        this.map = map;
        this.removed = stored(String.valueOf(System.nanoTime()));
    }

    private WeakReference<String> stored(String key) {
        map.put(key, 1);
        return new WeakReference<>(key);
    }

    @Trial(times = 5)
    public void remover(I_Result r) {
        removeAll();
        for (int other = 0; other < OTHERS; other++) {
            map.put("other " + other, 1);
            map.remove("other " + other);
        }
        for (int collection = 0; collection < COLLECTIONS && removed.get() != null; collection++) {
            System.gc();
        }
        r.r1 = removed.get() == null ? 0 : 1;
    }

    /** Removes each key that a walk meets, by itself. */
    private void removeAll() {
        for (String key : map.keySet().toArray(new String[0])) {
            map.remove(key);
        }
    }
}
