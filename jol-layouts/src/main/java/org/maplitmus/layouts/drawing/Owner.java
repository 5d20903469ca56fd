package org.maplitmus.layouts.drawing;

/**
 * Whom a run of bytes belongs to.
 *
 * @param kind what it is
 * @param symbol the character that stands for its bytes in a text map
 * @param name what a legend calls it
 */
record Owner(Kind kind, char symbol, String name) {

    static final Owner HEADER = new Owner(Kind.HEADER, 'h', "header");
    static final Owner LENGTH = new Owner(Kind.LENGTH, 'l', "length word");
    static final Owner GAP = new Owner(Kind.GAP, '_', "gap");
    static final Owner OUTSIDE = new Owner(Kind.OUTSIDE, '#', "another object");

    static Owner padding(String name) {
        return new Owner(Kind.PADDING, '.', name);
    }

    /** What a map colours alike. */
    enum Kind {
        HEADER,
        LENGTH,
        HOT,
        COLD,
        PADDING,
        GAP,
        OUTSIDE;

        /** Whether its bytes may lie on the line of a hot group, for all the layout says. */
        boolean harmless() {
            return this == PADDING || this == GAP;
        }
    }
}
