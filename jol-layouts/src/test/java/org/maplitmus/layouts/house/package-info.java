/** The claims about the hot classes of this house. */
@NullMarked
package org.maplitmus.layouts.house;

import org.jspecify.annotations.NullMarked;
