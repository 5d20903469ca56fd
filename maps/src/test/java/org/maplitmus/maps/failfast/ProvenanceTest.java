package org.maplitmus.maps.failfast;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private final FailFastMap<String, Integer> map = new FailFastMap<>(Provenance.ON);

    ProvenanceTest() {
        map.putAll(Map.of("a", 1, "b", 2));
    }

    private static StructuralChange culprit(Iterator<?> iterator) {
        Throwable cause = catchThrowableOfType(ConcurrentModificationException.class, iterator::next)
                .getCause();
        assertThat(cause).isInstanceOf(StructuralChange.class);
        return (StructuralChange) requireNonNull(cause);
    }

    private void theChangeToBlame() {
        map.remove("a");
    }

    @Test
    void theCauseHasTheStackOfTheFirstChangeThatWasNotExpected() {
        Iterator<String> keys = map.keySet().iterator();
        theChangeToBlame();
        map.put("c", 3);

        StructuralChange culprit = culprit(keys);
        assertThat(culprit.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("theChangeToBlame"));
        assertThat(culprit.modCount()).isEqualTo(3);
        assertThat(culprit).hasMessageContaining(Thread.currentThread().getName());
    }

    @Test
    void theCauseNamesTheOtherThread() throws InterruptedException {
        Iterator<String> keys = map.keySet().iterator();
        Thread other = new Thread(this::theChangeToBlame, "culprit");
        other.start();
        other.join();

        assertThat(culprit(keys).threadName()).isEqualTo("culprit");
    }

    @Test
    void afterManyChangesTheOldestThatIsKeptIsTheCause() {
        Iterator<String> keys = map.keySet().iterator();
        for (int i = 0; i < 40; i++) {
            map.put("more" + i, i);
        }

        assertThat(culprit(keys).modCount()).isEqualTo(2 + 40 - 15);
    }

    @Test
    void exactlySixteenChangesAreKept() {
        Iterator<String> keys = map.keySet().iterator();
        for (int i = 0; i < 16; i++) {
            map.put("more" + i, i);
        }

        assertThat(culprit(keys).modCount()).isEqualTo(3);
    }

    @Test
    void withoutProvenanceThereIsNoCause() {
        FailFastMap<String, Integer> silent = new FailFastMap<>(map);
        Iterator<String> keys = silent.keySet().iterator();
        silent.put("c", 3);

        assertThat(catchThrowableOfType(ConcurrentModificationException.class, keys::next))
                .hasNoCause();
    }
}
