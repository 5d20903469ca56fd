package org.maplitmus.catalogue.compute;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.OtherThread;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * A thread removes a key if it has a value that throws when it is compared; then another thread puts the key.
 *
 * <p>A map that compares while it holds a lock, and lets go of it only after the comparison has returned, keeps
 * everybody out from then on. Go's sync.Map did so: its CompareAndDelete of a value that cannot be compared panics with
 * the lock of a node held.
 */
@Guarantee(
        id = "CMP-07",
        statement =
                "After a conditional remove whose equals has thrown, a put of the same key by another thread returns.",
        source = {
            @Source(
                    "GoSyncMap: \"An equals or hashCode that throws ends its call, leaves the map as it was and keeps no"
                            + " lock\""),
            @Source(
                    value =
                            "sync.Map of Go 1.24 and later, which does not keep it: CompareAndDelete compares between the"
                                    + " lock and the unlock of a node, with no deferred call",
                    url = Docs.GO_HASH_TRIE_MAP)
        },
        promise = MapPromises.THROWING_EQUALS_HARMS_NOBODY,
        allowed = @Outcome(id = "2", sentence = "the second thread put its value, as if nobody had been there"),
        broken = {
            @Outcome(
                    id = "0",
                    sentence = "the put returned, and its value is not there",
                    unseen = "no map here forgets a put because another thread's equals has thrown"),
            @Outcome(id = "hang", sentence = "the put waited for a lock that nobody will give back")
        },
        note = "Any machine shows it, and the first sample is as good as any other.")
public class AThrowingEqualsKeepsNoLock {

    /** A value that cannot be compared. */
    private static final class Uncomparable {

        @Override
        @SuppressWarnings("EqualsWhichDoesntCheckParameterClass")
        public boolean equals(Object other) {
            throw new UnsupportedOperationException("comparing what cannot be compared");
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private final Map<Integer, Object> map;

    /** Shares {@code map} and stores a value that cannot be compared. */
    public AThrowingEqualsKeepsNoLock(Map<Integer, Object> map) {
        this.map = map;
        map.put(1, new Uncomparable());
    }

    @Trial(times = 20)
    public void writers(L_Result r) throws InterruptedException {
        compare();
        new OtherThread(() -> map.put(1, 2)).join();
        r.r1 = map.get(1) instanceof Integer stored ? stored : 0;
    }

    private void compare() {
        try {
            map.remove(1, new Uncomparable());
        } catch (UnsupportedOperationException thrownByTheValue) {
            return;
        }
    }
}
