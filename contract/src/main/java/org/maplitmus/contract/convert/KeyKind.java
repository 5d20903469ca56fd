package org.maplitmus.contract.convert;

import org.jspecify.annotations.Nullable;

/**
 * A kind of keys: which objects a map under test gets where a scenario says 1, 2, 3 and so on.
 *
 * <p>Each Integer stands for one key of the kind and no other Integer for the same. The kinds are those by which maps
 * have failed: keys that an implementation uses as a mark of its own, hashes that meet, and classes other than Integer.
 */
public enum KeyKind {
    /** The scenario's own Integers. */
    SMALL("small", true) {
        @Override
        Object key(int number) {
            return number;
        }

        @Override
        @Nullable
        Integer number(Object key) {
            return key instanceof Integer same ? same : null;
        }
    },
    /** The Integers 0, 1, 2 and so on. */
    ZERO("zero", true) {
        @Override
        Object key(int number) {
            return number - 1;
        }

        @Override
        @Nullable
        Integer number(Object key) {
            return key instanceof Integer less ? (Integer) (less + 1) : null;
        }
    },
    /** The Integers -1, -2, -3 and so on. */
    NEGATIVE("negative", true) {
        @Override
        Object key(int number) {
            return -number;
        }

        @Override
        @Nullable
        Integer number(Object key) {
            return key instanceof Integer negated ? (Integer) (-negated) : null;
        }
    },
    /** The Integers MIN_VALUE, MIN_VALUE + 1 and so on. */
    LEAST("MIN_VALUE", true) {
        @Override
        Object key(int number) {
            return Integer.MIN_VALUE + (number - 1);
        }

        @Override
        @Nullable
        Integer number(Object key) {
            return key instanceof Integer low ? (Integer) (low - Integer.MIN_VALUE + 1) : null;
        }
    },
    /** The Integers MAX_VALUE, MAX_VALUE - 1 and so on. */
    GREATEST("MAX_VALUE", true) {
        @Override
        Object key(int number) {
            return Integer.MAX_VALUE - (number - 1);
        }

        @Override
        @Nullable
        Integer number(Object key) {
            return key instanceof Integer high ? (Integer) (Integer.MAX_VALUE - high + 1) : null;
        }
    },
    /** Integers with the same low 24 bits, and with the same low 8 bits once their high half is mixed into these. */
    LOW_BITS("hashes with equal low bits", false) {
        private static final int LOW = 24;

        @Override
        Object key(int number) {
            return Integer.rotateLeft(number, LOW);
        }

        @Override
        @Nullable
        Integer number(Object key) {
            return key instanceof Integer rotated ? (Integer) Integer.rotateRight(rotated, LOW) : null;
        }
    },
    /** Integers that differ in their low bits: their hashes are negative and have the same high bits. */
    HIGH_BITS("negative hashes with equal high bits", true) {
        private static final int HIGH = 0xB5A7_0000;

        @Override
        Object key(int number) {
            return number ^ HIGH;
        }

        @Override
        @Nullable
        Integer number(Object key) {
            return key instanceof Integer high ? (Integer) (high ^ HIGH) : null;
        }
    },
    /** Keys with one hash that can be compared. */
    COMPARABLE("equal hashes and an order", false) {
        @Override
        Object key(int number) {
            return new ComparableKey(number);
        }

        @Override
        @Nullable
        Integer number(Object key) {
            return key instanceof ComparableKey comparable ? comparable.number() : null;
        }
    },
    /** Keys with one hash that cannot be compared. */
    INCOMPARABLE("equal hashes and no order", false) {
        @Override
        Object key(int number) {
            return new IncomparableKey(number);
        }

        @Override
        @Nullable
        Integer number(Object key) {
            return key instanceof IncomparableKey incomparable ? incomparable.number() : null;
        }
    },
    /** The empty String for 1, and Strings with one hash. */
    STRINGS("the empty String and Strings of equal hashes", false) {
        @Override
        Object key(int number) {
            return EqualHashStrings.key(number);
        }

        @Override
        @Nullable
        Integer number(Object key) {
            return key instanceof String text ? EqualHashStrings.number(text) : null;
        }
    },
    /** Longs whose low 32 bits are 0. */
    LONGS("Longs beyond int", true) {
        @Override
        Object key(int number) {
            return (long) number << Integer.SIZE;
        }

        @Override
        @Nullable
        Integer number(Object key) {
            return key instanceof Long beyond && beyond.intValue() == 0
                    ? (Integer) (int) (beyond >> Integer.SIZE)
                    : null;
        }
    };

    private final String label;
    private final boolean spread;

    KeyKind(String label, boolean spread) {
        this.label = label;
        this.spread = spread;
    }

    /** The name in reports. */
    public String label() {
        return label;
    }

    /** Whether the hashes fill a table as those of small Integers do. */
    public boolean spread() {
        return spread;
    }

    /** The key that {@code number} stands for. */
    abstract Object key(int number);

    /** The number that stands for {@code key}, or null if that is no key of this kind. */
    abstract @Nullable Integer number(Object key);
}
