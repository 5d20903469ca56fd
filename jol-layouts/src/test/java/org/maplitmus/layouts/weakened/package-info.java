/** Padded classes, each with one thing wrong: the assertion must reject every one. */
@NullMarked
package org.maplitmus.layouts.weakened;

import org.jspecify.annotations.NullMarked;
