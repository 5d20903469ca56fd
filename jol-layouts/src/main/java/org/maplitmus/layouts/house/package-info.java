/**
 * The hot fields of {@code org.maplitmus.maps} and what is claimed of their layout: isolated on lines of a size, or
 * left unpadded for a reason. The build proves the claims under every model.
 */
@NullMarked
package org.maplitmus.layouts.house;

import org.jspecify.annotations.NullMarked;
