/** Tests of the package of the same name; none of them measures anything. */
@NullMarked
package org.maplitmus.benchmarks.transfer;

import org.jspecify.annotations.NullMarked;
