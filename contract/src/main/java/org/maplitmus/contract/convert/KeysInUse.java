package org.maplitmus.contract.convert;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kind of keys with which maps are put to scenarios from now on.
 *
 * <p>A fork chooses it between two slices of time, and no actor runs meanwhile: it is not safe for threads.
 */
public final class KeysInUse {

    private static final Map<KeyKind, NumberedKeys> MADE = new EnumMap<>(KeyKind.class);

    /* Null for the scenario's own keys: then a subject is what its factory made, without a view. */
    private static @Nullable NumberedKeys keys;

    private KeysInUse() {}

    /** From now on maps have keys of {@code kind}. */
    public static void choose(KeyKind kind) {
        keys = kind == KeyKind.SMALL ? null : MADE.computeIfAbsent(kind, NumberedKeys::new);
    }

    /** The kind that was chosen last. */
    public static KeyKind kind() {
        return keys == null ? KeyKind.SMALL : keys.kind();
    }

    /** {@code subject} as a scenario with Integers for keys must see it; a subject that is no map as it is. */
    @SuppressWarnings("unchecked")
    public static <T> T seen(T subject) {
        return keys == null || !(subject instanceof Map) ? subject : (T) ConvertedMap.of(subject, keys);
    }
}
