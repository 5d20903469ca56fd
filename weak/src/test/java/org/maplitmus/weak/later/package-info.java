/** Reads of later writes, by what keeps values from coming out of thin air. */
@NullMarked
package org.maplitmus.weak.later;

import org.jspecify.annotations.NullMarked;
