/** Cache-line maps: which bytes of an object lie on which line, as text and as SVG. */
@NullMarked
package org.maplitmus.layouts.drawing;

import org.jspecify.annotations.NullMarked;
