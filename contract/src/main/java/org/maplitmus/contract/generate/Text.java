package org.maplitmus.contract.generate;

/**
 * A string in an annotation, with the place where it is written.
 *
 * @param value the string; empty if the source lacks or misspells it, which javac reports by itself
 * @param place where it is written
 */
record Text(String value, Place place) {

    boolean blank() {
        return value.isBlank();
    }

    Problem problem(String message) {
        return new Problem(place, message);
    }
}
