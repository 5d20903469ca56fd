/**
 * The command line: what a user types becomes a selection of cells and a request; what comes back is printed.
 *
 * <p>The program is here and knows every group of commands; a group is a package below and knows {@code options} and
 * {@code terminal}, which know no command.
 */
@NullMarked
package org.maplitmus.cli;

import org.jspecify.annotations.NullMarked;
