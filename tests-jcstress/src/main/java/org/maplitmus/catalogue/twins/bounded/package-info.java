/** Weakened twins of bounded maps. */
@NullMarked
package org.maplitmus.catalogue.twins.bounded;

import org.jspecify.annotations.NullMarked;
