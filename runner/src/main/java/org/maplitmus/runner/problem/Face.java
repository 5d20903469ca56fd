package org.maplitmus.runner.problem;

/** How one face of this program, such as its command line, calls what a user can say to it. */
public interface Face {

    /** A public static method that makes a map, named in place of the map's class. */
    String method();

    /** An expression that makes a map. */
    String factory();

    /** The same, written out with {@code expression}. */
    String factory(String expression);

    /** What a map promises. */
    String promises();

    /** The class of a map's keys, with what it can be. */
    String keys();

    /** The exceptions by which a map reports misuse. */
    String reports();

    /** Where the classes of a map are found. */
    String classPath();

    /** What includes the subjects of {@code set}, behind another way to do so; or empty if nothing does. */
    String orSet(String set);

    /** Where all names are listed, in brackets behind an error; or empty if nowhere. */
    String seeNames();
}
