/** Weakened twins of sets, all of which copy an array: each lacks one step that the sound set has. */
@NullMarked
package org.maplitmus.catalogue.twins.sets;

import org.jspecify.annotations.NullMarked;
