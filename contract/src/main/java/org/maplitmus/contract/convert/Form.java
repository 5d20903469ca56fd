package org.maplitmus.contract.convert;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The class of keys or values that a map takes, and how it gets them from scenarios, most of which use Integers. */
public enum Form implements Conversion {
    /** Of any class: nothing is converted. */
    ANY(Object.class),
    /** Integers: nothing is converted. */
    INTEGERS(Integer.class),
    /** Longs, for Integers; those beyond int are themselves. */
    LONGS(Long.class) {
        @Override
        public @Nullable Object inward(@Nullable Object outer) {
            return outer instanceof Integer number ? (Object) number.longValue() : outer;
        }

        @Override
        public @Nullable Object outward(@Nullable Object inner) {
            return inner instanceof Long number && number.intValue() == number ? (Object) number.intValue() : inner;
        }
    },
    /** Strings: of digits for Integers, and with a mark in front for Strings other than the empty one. */
    STRINGS(String.class) {
        @Override
        public @Nullable Object inward(@Nullable Object outer) {
            return outer instanceof Integer number
                    ? number.toString()
                    : outer instanceof String text && !text.isEmpty() ? MARK + text : outer;
        }

        @Override
        public @Nullable Object outward(@Nullable Object inner) {
            if (!(inner instanceof String text)) {
                return inner;
            }
            if (text.isEmpty()) {
                return text;
            }
            return text.startsWith(MARK) ? text.substring(MARK.length()) : (Object) Integer.valueOf(text);
        }
    };

    private static final String MARK = "'";

    private final Class<?> type;

    Form(Class<?> type) {
        this.type = type;
    }

    /** The form of what a variable of class {@code type} can hold, or none if no scenario has such an object. */
    public static Optional<Form> of(Class<?> type) {
        boolean holdsAll = type.isAssignableFrom(Integer.class) && type.isAssignableFrom(String.class);
        return holdsAll
                ? Optional.of(ANY)
                : Stream.of(INTEGERS, LONGS, STRINGS)
                        .filter(form -> type.isAssignableFrom(form.type))
                        .findFirst();
    }

    /** The name on command lines. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a scenario's object of class {@code outer} has this form. */
    public boolean takes(Class<?> outer) {
        return this == ANY || outer == Integer.class || (this == STRINGS && outer == String.class);
    }

    /** Whether the map behind gets other objects than the scenario has. */
    public boolean converts() {
        return this == LONGS || this == STRINGS;
    }

    @Override
    public @Nullable Object inward(@Nullable Object outer) {
        return outer;
    }

    @Override
    public @Nullable Object outward(@Nullable Object inner) {
        return inner;
    }
}
