package org.maplitmus.runner.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LockTableTest {

    @Test
    void locksAndTheirStacksAreListedWithWhatTheyCost() {
        assertThat(LockTable.of(Profiles.contended())).isEqualTo("""
                        # Locks of G-1@S

                        33 waits, 5.00 s in all, in 1,234,567 samples over 5.01 s on Java 17.0.15.

                        |      waits |    total |     mean |  longest | addresses | kind    | lock |
                        | ---------: | -------: | -------: | -------: | --------: | ------- | ---- |
                        |         31 |   5.00 s | 161.3 ms |   9.0 ms |        30 | monitor | java.util.Hashtable |
                        |          2 |   3.0 µs |   1.5 µs |   2.0 µs |         1 | park    | (unknown) |

                        ## java.util.Hashtable (monitor)

                        30 waits, 5.00 s, the longest 9.0 ms:

                            at java.util.Hashtable.put(Hashtable.java:400)
                            at a.b.Scenario.writer(Scenario.java:12)

                        1 wait, 1.5 µs, the longest 1.5 µs:

                            at java.util.Hashtable.put(Hashtable.java:402)
                            at a.b.Scenario.writer(Scenario.java:12)

                        ## (unknown) (park)

                        2 waits, 3.0 µs, the longest 2.0 µs:

                            at java.util.concurrent.locks.LockSupport.park(LockSupport.java)
                            at java.util.Hashtable.put(Hashtable.java:400)
                            at a.b.Scenario.writer(Scenario.java:12)

                        Left out: 7 waits outside of the actors' methods, and whatever a thread spends spinning for a lock.
                        The recording itself slows the samples down.
                        """);
    }

    @Test
    void thatNobodyWaitedIsSaid() {
        assertThat(LockTable.of(Profiles.quiet()))
                .contains("No thread waited in 1,234,567 samples over 5.01 s on Java 17.0.15.")
                .doesNotContain("| lock |")
                .doesNotContain("dropped");
    }

    @Test
    void thatTheRecorderDroppedEventsIsSaid() {
        assertThat(LockTable.of(Profiles.lossy()))
                .contains("The recorder dropped 4,096 bytes: there were more waits than these.");
    }
}
