/** The commands that read runs that are over, and the way of a judged run to its readers. */
@NullMarked
package org.maplitmus.cli.results;

import org.jspecify.annotations.NullMarked;
