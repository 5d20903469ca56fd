/** Every cell of the table of techniques. */
@NullMarked
package org.maplitmus.layouts.technique;

import org.jspecify.annotations.NullMarked;
