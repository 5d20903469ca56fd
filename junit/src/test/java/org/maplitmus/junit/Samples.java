package org.maplitmus.junit;

import com.acme.OwnMap;
import java.util.HashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Annotated classes for the tests of the engine; some of them have to fail. */
final class Samples {

    private Samples() {}

    @Tag("slow")
    @DisplayName("A sound map")
    @Litmus(
            map = ConcurrentHashMap.class,
            promises = "concurrent-map",
            guarantees = {"ATO-01", "MergeLoses*"},
            budget = "10s")
    static final class Sound {}

    @Litmus(
            map = HashMap.class,
            promises = "concurrent-map",
            guarantees = {"ATO-01", "ATO-06"},
            budget = "4s",
            engine = LitmusEvidence.HARDWARE)
    static final class Claiming {}

    @Litmus(
            map = HashMap.class,
            promises = "concurrent-map",
            guarantees = {"ATO-06", "VIS-01"},
            budget = "60s",
            engine = LitmusEvidence.MODEL)
    static final class ClaimingByModel {}

    @Litmus(
            map = ConcurrentHashMap.class,
            promises = "concurrent-map",
            guarantees = "VIS-01",
            budget = "60s",
            engine = LitmusEvidence.MODEL)
    static final class SoundByModel {}

    @Litmus(
            map = ConcurrentHashMap.class,
            promises = "concurrent-map",
            guarantees = "VIS-01",
            engine = {})
    static final class WithoutEngine {}

    @Litmus(map = HashMap.class, promises = "unsynchronized", guarantees = "ATO-06", unpromised = true, budget = "3s")
    static final class Honest {}

    @Litmus(map = PublicSamples.WithoutMerge.class, promises = "concurrent-map", guarantees = "ATO-06", budget = "3s")
    static final class Lacking {}

    @Litmus(map = PublicSamples.Ending.class, promises = "concurrent-map", guarantees = "ATO-06", budget = "3s")
    static final class Crashing {}

    @Litmus(map = OwnMap.class, promises = "concurrent-map", guarantees = "ATO-06")
    static final class Own {}

    @Litmus(map = PublicSamples.Maps.class, factory = "create", promises = "concurrent-map", guarantees = "ATO-01")
    static final class ByMethod {}

    @Litmus(
            map = ConcurrentHashMap.class,
            factory = "new java.util.concurrent.ConcurrentHashMap<>(64)",
            promises = "concurrent-map",
            guarantees = "ATO-01",
            budget = "6s")
    static final class ByExpression {}

    @Disabled("until it is mended")
    @Litmus(map = HashMap.class, promises = "concurrent-map", guarantees = "ATO-01")
    static final class Switched {}

    @Litmus(map = ConcurrentHashMap.class, promises = "concurrent-map", guarantees = "ATO-99")
    static final class UnknownGuarantee {}

    @Litmus(map = ConcurrentHashMap.class, promises = "concurent-map")
    static final class UnknownPromise {}

    @Litmus(subjects = "ConcurentHashMap")
    static final class UnknownSubject {}

    @Litmus(map = String.class, promises = "concurrent-map")
    static final class NoMap {}

    @Litmus(map = ConcurrentHashMap.class)
    static final class WithoutPromise {}

    @Litmus(map = HashMap.class, promises = "unsynchronized", guarantees = "ATO-06")
    static final class NothingPromised {}

    @Litmus
    static final class NothingNamed {}

    @Litmus(map = ConcurrentHashMap.class, promises = "concurrent-map", budget = "soon")
    static final class NoLength {}

    @Litmus(
            map = ConcurrentHashMap.class,
            factory = "new java.util.concurrent.ConcurrentHashMap<>(-1)",
            promises = "concurrent-map",
            guarantees = "ATO-01")
    static final class CannotBeMade {}
}
