/** The loops and what adapts a map to them; the harness loads a copy of this package, and of the maps, for each map. */
@NullMarked
package org.maplitmus.benchmarks.copied;

import org.jspecify.annotations.NullMarked;
