package org.maplitmus.runner.run;

/** What runs an actor. */
enum Compiler {
    /** The bytecode interpreter. */
    INT,
    /** HotSpot's client compiler. */
    C1,
    /** HotSpot's server compiler, which reorders most. */
    C2
}
