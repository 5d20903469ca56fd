package org.maplitmus.layouts.classfile;

/**
 * A field as bytecode names it.
 *
 * @param owner the binary name of the class that the instruction names, the declaring one or a subclass
 * @param name the field's name
 */
record FieldUse(String owner, String name) {}
