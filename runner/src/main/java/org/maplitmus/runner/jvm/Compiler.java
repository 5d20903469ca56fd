package org.maplitmus.runner.jvm;

/** What runs an actor. */
public enum Compiler {
    /** The bytecode interpreter. */
    INT,
    /** HotSpot's client compiler. */
    C1,
    /** HotSpot's server compiler, which reorders most. */
    C2
}
