/**
 * Class files, read without loading a class: what decides a layout, what is declared hot or padding, and who reads
 * what.
 *
 * <p>A class whose dependencies are missing can still be read, if its superclasses are there.
 */
@NullMarked
package org.maplitmus.layouts.classfile;

import org.jspecify.annotations.NullMarked;
