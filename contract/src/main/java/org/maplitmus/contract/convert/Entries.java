package org.maplitmus.contract.convert;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Entries, by their keys and values; what is set through one reaches the entry behind.
 *
 * @param keys the conversion of keys
 * @param values the conversion of values
 */
record Entries(Conversion keys, Conversion values) implements Conversion {

    @Override
    public @Nullable Object inward(@Nullable Object outer) {
        return outer instanceof Map.Entry<?, ?> entry
                ? new AbstractMap.SimpleImmutableEntry<@Nullable Object, @Nullable Object>(
                        keys.inward(entry.getKey()), values.inward(entry.getValue()))
                : outer;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Object outward(@Nullable Object inner) {
        return inner == null ? null : new Seen((Map.Entry<@Nullable Object, @Nullable Object>) inner);
    }

    private final class Seen implements Map.Entry<@Nullable Object, @Nullable Object> {

        private final Map.Entry<@Nullable Object, @Nullable Object> entry;

        Seen(Map.Entry<@Nullable Object, @Nullable Object> entry) {
            this.entry = entry;
        }

        @Override
        public @Nullable Object getKey() {
            return keys.outward(entry.getKey());
        }

        @Override
        public @Nullable Object getValue() {
            return values.outward(entry.getValue());
        }

        @Override
        public @Nullable Object setValue(@Nullable Object value) {
            return values.outward(entry.setValue(values.inward(value)));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Map.Entry<?, ?> that
                    && Objects.equals(getKey(), that.getKey())
                    && Objects.equals(getValue(), that.getValue());
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(getKey()) ^ Objects.hashCode(getValue());
        }

        @Override
        public String toString() {
            return getKey() + "=" + getValue();
        }
    }
}
