package org.maplitmus.weak.load;

/**
 * The name of an element of an array; arrays of one type and length are not told apart.
 *
 * @param type the type of the elements
 * @param length how many there are
 * @param index which one
 */
public record Element(Class<?> type, int length, int index) {

    /** Whether this is the name of an element of such an array too. */
    boolean isOfSameArray(Element other) {
        return type.equals(other.type) && length == other.length;
    }

    @Override
    public String toString() {
        return type.getSimpleName() + "[" + index + "]";
    }
}
