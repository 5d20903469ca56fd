/** Class files that are read, guessed at, and refused. */
@NullMarked
package org.maplitmus.layouts.classfile;

import org.jspecify.annotations.NullMarked;
