/** The predicate against a painter of bytes, and the fixes against the predicate. */
@NullMarked
package org.maplitmus.layouts.isolation;

import org.jspecify.annotations.NullMarked;
