package org.maplitmus.catalogue.twins.sets;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The sound set that the twins weaken: under one lock each change copies the elements into a new array.
 *
 * <p>The store of the new array pairs with the read of the array by whoever looks or iterates.
 */
abstract class CopiedSet<E> extends AbstractSet<E> {

    private volatile @Nullable Object[] elements = {};

    /** The array of this moment. */
    @Nullable
    Object[] elements() {
        return elements;
    }

    /** Makes {@code changed} the array that looks and iterators read. */
    void show(@Nullable Object[] changed) {
        elements = changed;
    }

    /** {@code before} and behind it {@code element}. */
    static @Nullable Object[] with(@Nullable Object[] before, Object element) {
        @Nullable Object[] longer = Arrays.copyOf(before, before.length + 1);
        longer[before.length] = element;
        return longer;
    }

    /** {@code before} without what is at {@code position}. */
    static @Nullable Object[] without(@Nullable Object[] before, int position) {
        @Nullable Object[] shorter = Arrays.copyOf(before, before.length - 1);
        System.arraycopy(before, position + 1, shorter, position, shorter.length - position);
        return shorter;
    }

    /** Where {@code element} is in {@code array}, or -1. */
    static int position(@Nullable Object[] array, Object element) {
        return Arrays.asList(array).indexOf(element);
    }

    @Override
    public boolean contains(Object element) {
        return position(elements(), element) >= 0;
    }

    @Override
    public boolean add(E element) {
        synchronized (this) {
            return added(element);
        }
    }

    @Override
    public boolean remove(Object element) {
        synchronized (this) {
            return removed(element);
        }
    }

    /** Adds {@code element}; its caller has the lock. */
    final boolean added(E element) {
        @Nullable Object[] before = elements();
        boolean absent = position(before, element) < 0;
        if (absent) {
            show(with(before, element));
        }
        return absent;
    }

    /** Removes {@code element}; its caller has the lock. */
    final boolean removed(Object element) {
        @Nullable Object[] before = elements();
        int position = position(before, element);
        if (position >= 0) {
            show(without(before, position));
        }
        return position >= 0;
    }

    @Override
    public int size() {
        return elements().length;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Iterator<E> iterator() {
        return (Iterator<E>) Arrays.asList(elements()).iterator();
    }
}
