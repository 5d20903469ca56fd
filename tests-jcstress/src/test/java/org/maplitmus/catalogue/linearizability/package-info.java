/** What Lincheck's model checker says of the weakened twins: it tries interleavings, under sequential consistency. */
@NullMarked
package org.maplitmus.catalogue.linearizability;

import org.jspecify.annotations.NullMarked;
