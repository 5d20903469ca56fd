/** What Lincheck's model checker says of the maps: it tries interleavings, under sequential consistency. */
@NullMarked
package org.maplitmus.maps.linearizability;

import org.jspecify.annotations.NullMarked;
