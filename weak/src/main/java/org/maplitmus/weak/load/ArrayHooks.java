package org.maplitmus.weak.load;

import java.lang.reflect.Array;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Mode;

/** What rewritten code calls in the place of accesses to arrays. */
public final class ArrayHooks {

    private static Object @Nullable [] swapped;
    private static int swappedIndex;
    private static @Nullable Object swappedValue;

    private ArrayHooks() {}

    private static @Nullable Object load(Object array, int index, int length) {
        Actor actor = Actor.modelled();
        return actor == null || index < 0 || index >= length
                ? Array.get(array, index)
                : actor.read(actor.stage().heap().element(array, index), Mode.PLAIN);
    }

    private static @Nullable Object store(Object array, int index, int length, @Nullable Object value) {
        Actor actor = Actor.modelled();
        return actor == null || index < 0 || index >= length
                ? value
                : actor.write(actor.stage().heap().element(array, index), value, Mode.PLAIN);
    }

    private static boolean isModelled() {
        return Actor.modelled() != null;
    }

    /** Reads an int from an array. */
    public static int load(int[] array, int index) {
        return isModelled() ? (Integer) Objects.requireNonNull(load(array, index, array.length)) : array[index];
    }

    /** Writes an int to an array. */
    public static void store(int[] array, int index, int value) {
        array[index] =
                isModelled() ? (Integer) Objects.requireNonNull(store(array, index, array.length, value)) : value;
    }

    /** Reads a long from an array. */
    public static long load(long[] array, int index) {
        return isModelled() ? (Long) Objects.requireNonNull(load(array, index, array.length)) : array[index];
    }

    /** Writes a long to an array. */
    public static void store(long[] array, int index, long value) {
        array[index] = isModelled() ? (Long) Objects.requireNonNull(store(array, index, array.length, value)) : value;
    }

    /** Reads a float from an array. */
    public static float load(float[] array, int index) {
        return isModelled() ? (Float) Objects.requireNonNull(load(array, index, array.length)) : array[index];
    }

    /** Writes a float to an array. */
    public static void store(float[] array, int index, float value) {
        array[index] = isModelled() ? (Float) Objects.requireNonNull(store(array, index, array.length, value)) : value;
    }

    /** Reads a double from an array. */
    public static double load(double[] array, int index) {
        return isModelled() ? (Double) Objects.requireNonNull(load(array, index, array.length)) : array[index];
    }

    /** Writes a double to an array. */
    public static void store(double[] array, int index, double value) {
        array[index] = isModelled() ? (Double) Objects.requireNonNull(store(array, index, array.length, value)) : value;
    }

    /** Reads a char from an array. */
    public static char load(char[] array, int index) {
        return isModelled() ? (Character) Objects.requireNonNull(load(array, index, array.length)) : array[index];
    }

    /** Writes a char to an array. */
    public static void store(char[] array, int index, char value) {
        array[index] =
                isModelled() ? (Character) Objects.requireNonNull(store(array, index, array.length, value)) : value;
    }

    /** Reads a short from an array. */
    public static short load(short[] array, int index) {
        return isModelled() ? (Short) Objects.requireNonNull(load(array, index, array.length)) : array[index];
    }

    /** Writes a short to an array. */
    public static void store(short[] array, int index, short value) {
        array[index] = isModelled() ? (Short) Objects.requireNonNull(store(array, index, array.length, value)) : value;
    }

    /** Reads a byte or a boolean from an array. */
    public static int load(Object array, int index) {
        if (array instanceof boolean[] booleans) {
            return (isModelled()
                            ? (Boolean) Objects.requireNonNull(load(array, index, booleans.length))
                            : booleans[index])
                    ? 1
                    : 0;
        }
        byte[] bytes = (byte[]) array;
        return isModelled() ? (Byte) Objects.requireNonNull(load(array, index, bytes.length)) : bytes[index];
    }

    /** Writes a byte or a boolean to an array. */
    public static void store(Object array, int index, int value) {
        if (array instanceof boolean[] booleans) {
            booleans[index] = (Boolean) Objects.requireNonNull(store(array, index, booleans.length, (value & 1) != 0));
        } else {
            byte[] bytes = (byte[]) array;
            bytes[index] = (Byte) Objects.requireNonNull(store(array, index, bytes.length, (byte) value));
        }
    }

    /** Writes a reference to an array. */
    public static void store(@Nullable Object[] array, int index, @Nullable Object value) {
        if (isModelled() && index >= 0 && index < array.length) {
            Object before = array[index];
            array[index] = value;
            array[index] = before;
            array[index] = store(array, index, array.length, value);
        } else {
            array[index] = value;
        }
    }

    /** Lets the load that follows find the value that is chosen. */
    public static void beforeLoad(@Nullable Object @Nullable [] array, int index) {
        if (array != null && isModelled() && index >= 0 && index < array.length) {
            Object chosen = load(array, index, array.length);
            if (!Values.same(Object.class, chosen, array[index])) {
                swapped = array;
                swappedIndex = index;
                swappedValue = array[index];
                array[index] = chosen;
            }
        }
    }

    /** Puts back what belongs there. */
    public static void afterLoad() {
        if (swapped != null) {
            swapped[swappedIndex] = swappedValue;
            swapped = null;
            swappedValue = null;
        }
    }

    /** Copies element by element. */
    public static void arraycopy(Object source, int from, Object target, int to, int length) {
        if (!isModelled() || !fits(source, from, length) || !fits(target, to, length)) {
            System.arraycopy(source, from, target, to, length);
            return;
        }
        @Nullable Object[] values = new @Nullable Object[length];
        for (int i = 0; i < length; i++) {
            values[i] = load(source, from + i, Array.getLength(source));
        }
        for (int i = 0; i < length; i++) {
            Array.set(target, to + i, store(target, to + i, Array.getLength(target), values[i]));
        }
    }

    private static boolean fits(@Nullable Object array, int from, int length) {
        return array != null && from >= 0 && length >= 0 && from <= Array.getLength(array) - length;
    }

    /** Clones an array element by element. */
    public static Object cloneArray(Object array) {
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        for (int i = 0; i < length; i++) {
            Array.set(copy, i, load(array, i, length));
        }
        return copy;
    }
}
