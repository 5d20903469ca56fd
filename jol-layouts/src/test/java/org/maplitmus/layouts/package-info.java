/** The predicate against a painter of bytes, and the hot classes of this house on the running virtual machine. */
@NullMarked
package org.maplitmus.layouts;

import org.jspecify.annotations.NullMarked;
