/** Which kinds of keys a cell is tried with, and in which order. */
@NullMarked
package org.maplitmus.runner.keys;

import org.jspecify.annotations.NullMarked;
