/** The commands that run many cells: from what the user typed to a request, with progress, to a judged run. */
@NullMarked
package org.maplitmus.cli.stress;

import org.jspecify.annotations.NullMarked;
