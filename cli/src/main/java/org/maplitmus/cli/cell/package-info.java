/** The commands that put one cell under a lens: again, under the flight recorder, or under the model checker. */
@NullMarked
package org.maplitmus.cli.cell;

import org.jspecify.annotations.NullMarked;
