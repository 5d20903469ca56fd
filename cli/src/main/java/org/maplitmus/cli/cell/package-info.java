/** The commands that put one cell under a lens: again, under the flight recorder, or under the memory model. */
@NullMarked
package org.maplitmus.cli.cell;

import org.jspecify.annotations.NullMarked;
