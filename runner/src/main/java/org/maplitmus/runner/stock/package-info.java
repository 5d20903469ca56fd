/** JCStress' own launcher, to compare with. */
@NullMarked
package org.maplitmus.runner.stock;

import org.jspecify.annotations.NullMarked;
