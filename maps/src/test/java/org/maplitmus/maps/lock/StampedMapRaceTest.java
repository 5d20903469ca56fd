package org.maplitmus.maps.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** While a writer grows, clears and fills the map, a reader sees only what one of its writes left behind. */
class StampedMapRaceTest {

    private static final int KEYS = 300;
    private static final int ROUNDS = 2_000;

    @Test
    void aReaderSeesTheMapOfOneInstant() throws InterruptedException {
        assertThat(wrongReadsOf(new StampedMap<>())).isZero();
    }

    @Test
    void theTableWithoutItsLockIsReported() throws InterruptedException {
        assertThat(wrongReadsOf(new RacyTable<>())).isPositive();
    }

    /** Two keys stay and get the same new round at one instant: the one read later shows no older round. */
    private static int wrongReadsOf(Map<Integer, Integer> map) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int round = 1; round <= ROUNDS; round++) {
                map.putAll(filled(round));
                map.keySet().removeIf(key -> key != 0 && key != KEYS - 1);
            }
            over.set(true);
        });
        writer.start();
        int wrong = 0;
        for (int last = 0; !over.get(); ) {
            int round = map.getOrDefault(0, 0);
            int later = map.getOrDefault(KEYS - 1, 0);
            wrong += round < last || later < round ? 1 : 0;
            last = round;
        }
        writer.join();
        return wrong;
    }

    private static Map<Integer, Integer> filled(int round) {
        Map<Integer, Integer> filled = new HashMap<>();
        for (int key = 0; key < KEYS; key++) {
            filled.put(key, round);
        }
        return filled;
    }
}
