/** Atomicity: an operation on one key takes effect at one instant, so that of two rivals one wins. */
@NullMarked
package org.maplitmus.catalogue.atomicity;

import org.jspecify.annotations.NullMarked;
