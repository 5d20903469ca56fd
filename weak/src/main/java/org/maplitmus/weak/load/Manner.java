package org.maplitmus.weak.load;

import java.lang.invoke.VarHandle.AccessMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maplitmus.weak.memory.Mode;

/**
 * How an access goes on, as the name of its mode says.
 *
 * @param name the name
 * @param kind what it does
 * @param reading the mode in which it reads
 * @param writing the mode in which it writes
 */
record Manner(String name, Kind kind, Mode reading, Mode writing) {

    /** What an access does. */
    enum Kind {
        GET,
        SET,
        /** Writes what is given, and returns what was there. */
        GET_AND_SET,
        /** Writes what an operation makes of what was there. */
        GET_AND_COMBINE,
        /** Writes where the expected value is, and says whether it was. */
        COMPARE_AND_SET,
        /** The same, but it may fail for no reason. */
        WEAK_COMPARE_AND_SET,
        /** Writes where the expected value is, and returns what was there. */
        COMPARE_AND_EXCHANGE
    }

    private static final Map<AccessMode, Manner> ALL =
            Arrays.stream(AccessMode.values()).collect(Collectors.toUnmodifiableMap(mode -> mode, Manner::named));

    static Manner of(AccessMode mode) {
        return Objects.requireNonNull(ALL.get(mode));
    }

    private static Manner named(AccessMode mode) {
        String name = mode.name();
        return new Manner(name, kind(name), mode(name, "ACQUIRE", Mode.ACQUIRE), mode(name, "RELEASE", Mode.RELEASE));
    }

    private static Kind kind(String name) {
        if (!name.contains("_AND_")) {
            return name.startsWith("GET") ? Kind.GET : Kind.SET;
        } else if (name.contains("COMPARE_AND_SET")) {
            return name.startsWith("WEAK") ? Kind.WEAK_COMPARE_AND_SET : Kind.COMPARE_AND_SET;
        } else if (name.contains("COMPARE")) {
            return Kind.COMPARE_AND_EXCHANGE;
        }
        return name.startsWith("GET_AND_SET") ? Kind.GET_AND_SET : Kind.GET_AND_COMBINE;
    }

    private static Mode mode(String name, String ordered, Mode mode) {
        if (name.endsWith(ordered)) {
            return mode;
        }
        boolean isPlain = name.endsWith("PLAIN") || name.endsWith("ACQUIRE") || name.endsWith("RELEASE");
        if (isPlain || name.equals("GET") || name.equals("SET")) {
            return Mode.PLAIN;
        }
        return name.endsWith("OPAQUE") ? Mode.OPAQUE : Mode.VOLATILE;
    }

    boolean compares() {
        return says() || kind == Kind.COMPARE_AND_EXCHANGE;
    }

    /** Whether it returns whether the value was the expected one. */
    boolean says() {
        return kind == Kind.COMPARE_AND_SET || kind == Kind.WEAK_COMPARE_AND_SET;
    }
}
