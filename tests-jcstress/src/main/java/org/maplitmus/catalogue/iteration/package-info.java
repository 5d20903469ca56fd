/** Iteration: what an iterator may meet, and what it must report, while others change the map. */
@NullMarked
package org.maplitmus.catalogue.iteration;

import org.jspecify.annotations.NullMarked;
