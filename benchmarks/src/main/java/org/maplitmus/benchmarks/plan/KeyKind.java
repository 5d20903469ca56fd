package org.maplitmus.benchmarks.plan;

/** The type of the keys. */
public enum KeyKind {
    /** {@link java.lang.Integer}. */
    INTEGER("Integer") {
        @Override
        public Object key(int index) {
            return mix(index);
        }
    },
    /** {@link java.lang.String}s of 5 to 15 characters. */
    STRING("String") {
        @Override
        public Object key(int index) {
            return "key-" + mix(index);
        }
    };

    private final String label;

    KeyKind(String label) {
        this.label = label;
    }

    /** A new object for the key of that number; different numbers have different keys, equal numbers equal ones. */
    public abstract Object key(int index);

    /** The keys from one number to before another, each a new object. */
    public Object[] keys(int from, int to) {
        Object[] keys = new Object[to - from];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(from + i);
        }
        return keys;
    }

    @Override
    public String toString() {
        return label;
    }

    /** A bijection without visible order: consecutive numbers would flatter a map that does not mix its hashes. */
    private static int mix(int index) {
        int mixed = (index ^ (index >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
