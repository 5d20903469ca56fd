/** The command that tells which fields share a cache line, and the page of layouts that each run has. */
@NullMarked
package org.maplitmus.cli.layouts;

import org.jspecify.annotations.NullMarked;
