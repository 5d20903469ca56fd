/** The commands that say what the catalogue holds and promises; they run nothing. */
@NullMarked
package org.maplitmus.cli.catalogue;

import org.jspecify.annotations.NullMarked;
