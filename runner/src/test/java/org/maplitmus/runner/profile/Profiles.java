package org.maplitmus.runner.profile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.maplitmus.runner.profile.LockProfile.Lock;
import org.maplitmus.runner.profile.LockProfile.Site;
import org.maplitmus.runner.record.WaitKind;

/** Lock profiles for tests of their renderings. */
final class Profiles {

    static final Frame PUT = new Frame("java.util.Hashtable", "put", "(Ljava/lang/Object;)V", 400);
    static final Frame PUT_LATER = new Frame("java.util.Hashtable", "put", "(Ljava/lang/Object;)V", 402);
    static final Frame PARK = new Frame("java.util.concurrent.locks.LockSupport", "park", "()V", 0);
    static final Frame WRITER = new Frame("a.b.Scenario", "writer", "()V", 12);

    private Profiles() {}

    /** Three stacks over two locks. */
    static LockProfile contended() {
        return profile(
                List.of(
                        new Lock(
                                WaitKind.MONITOR,
                                "java.util.Hashtable",
                                30,
                                List.of(
                                        new Site(List.of(PUT, WRITER), new Waits(30, 5_000_000_000L, 9_000_000)),
                                        new Site(List.of(PUT_LATER, WRITER), new Waits(1, 1_500, 1_500)))),
                        new Lock(
                                WaitKind.PARK,
                                Lock.UNKNOWN,
                                1,
                                List.of(new Site(List.of(PARK, PUT, WRITER), new Waits(2, 3_000, 2_000))))),
                0);
    }

    /** Nothing. */
    static LockProfile quiet() {
        return profile(List.of(), 0);
    }

    /** Nothing, because the recorder dropped it. */
    static LockProfile lossy() {
        return profile(List.of(), 4_096);
    }

    private static LockProfile profile(List<Lock> locks, long lostBytes) {
        return new LockProfile(
                "G-1@S",
                "17.0.15",
                Instant.ofEpochSecond(1_700_000_000, 42),
                Duration.ofMillis(5_010),
                1_234_567,
                7,
                lostBytes,
                locks);
    }
}
