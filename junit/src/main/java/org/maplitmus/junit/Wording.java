package org.maplitmus.junit;

/** The messages of the command line in the words of the annotation, whose attributes are called as its options. */
final class Wording {

    private Wording() {}

    static String ofAttributes(Exception problem) {
        return String.valueOf(problem.getMessage())
                .replace("--map CLASS::METHOD", "map and factory")
                .replaceAll("--(?=[a-z])", "")
                .replace(" (see: list)", "");
    }
}
