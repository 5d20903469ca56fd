/** The options, the comparison with running machines, and what is refused. */
@NullMarked
package org.maplitmus.layouts.vm;

import org.jspecify.annotations.NullMarked;
