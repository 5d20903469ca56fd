package org.maplitmus.layouts.inspection;

/** Where the roles of a class come from. */
public enum Origin {
    /** Somebody stated them: the class itself, this house, or the user. */
    DECLARED("declared"),
    /** Nobody did; they are guessed from the bytecode, and a violation is no failure. */
    GUESSED("guessed");

    private final String word;

    Origin(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
