/** Maps and reports against stored texts. */
@NullMarked
package org.maplitmus.layouts.drawing;

import org.jspecify.annotations.NullMarked;
