/** Neighbours: what is done to one key of a bin or a probe chain must not touch the keys beside it. */
@NullMarked
package org.maplitmus.catalogue.neighbours;

import org.jspecify.annotations.NullMarked;
