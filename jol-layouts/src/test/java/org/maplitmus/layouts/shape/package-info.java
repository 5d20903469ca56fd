/** Shapes and field types by themselves. */
@NullMarked
package org.maplitmus.layouts.shape;

import org.jspecify.annotations.NullMarked;
