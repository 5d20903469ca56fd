/** Compute: what a function that makes a value may meet and leave behind, and whom it keeps waiting. */
@NullMarked
package org.maplitmus.catalogue.compute;

import org.jspecify.annotations.NullMarked;
