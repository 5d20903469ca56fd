/** Scenarios for the explorer, in the shape of the tests of JCStress. */
@NullMarked
package org.maplitmus.weak.sample;

import org.jspecify.annotations.NullMarked;
