/** How the segmented map behaves, alone and among threads. */
@NullMarked
package org.maplitmus.maps.segment;

import org.jspecify.annotations.NullMarked;
