/** Copies of a padded counter with one thing removed: the predicate must reject each on every virtual machine. */
@NullMarked
package org.maplitmus.layouts.weakened;

import org.jspecify.annotations.NullMarked;
