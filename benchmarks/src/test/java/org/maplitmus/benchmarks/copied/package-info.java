/** Tests of the package of the same name; none of them measures anything. */
@NullMarked
package org.maplitmus.benchmarks.copied;

import org.jspecify.annotations.NullMarked;
