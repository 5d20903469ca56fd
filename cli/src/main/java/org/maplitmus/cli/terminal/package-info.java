/** Where commands print, and how they refuse what cannot be done. */
@NullMarked
package org.maplitmus.cli.terminal;

import org.jspecify.annotations.NullMarked;
