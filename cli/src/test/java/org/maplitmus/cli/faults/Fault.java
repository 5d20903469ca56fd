package org.maplitmus.cli.faults;

/**
 * One thing that goes wrong, and what must be said of it.
 *
 * @param group what it happens to
 * @param name what is done
 * @param status the exit status
 * @param said a part of what is printed or written
 * @param attempt does it
 */
record Fault(String group, String name, int status, String said, Attempt attempt) {

    /** Does what goes wrong. */
    @FunctionalInterface
    interface Attempt {

        /** Does it to {@code scene}, and returns the exit status of the command that met it. */
        int on(Scene scene) throws Exception;
    }

    /** Its row in the table, which says whether it is tried in the build {@code when}. */
    String row(String when) {
        return "| %s | %s | %d | `%s` | %s |".formatted(group, name, status, said, when);
    }

    @Override
    public String toString() {
        return group + ": " + name;
    }
}
