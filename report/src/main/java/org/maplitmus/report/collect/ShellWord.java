package org.maplitmus.report.collect;

/**
 * A word of a command line as a shell reads it: quoted if it has a space or another sign that means something to it.
 */
public final class ShellWord {

    private static final String PLAIN = "[A-Za-z0-9@%+=:,./_-]+";

    private ShellWord() {}

    /** {@code word}, in quotes if it needs them. */
    public static String of(String word) {
        return word.matches(PLAIN) ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
