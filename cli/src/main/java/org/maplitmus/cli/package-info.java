/** The command line: what a user types becomes a selection of cells and a request; what comes back is printed. */
@NullMarked
package org.maplitmus.cli;

import org.jspecify.annotations.NullMarked;
