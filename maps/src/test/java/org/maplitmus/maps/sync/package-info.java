/** Tests of Go's {@code sync.Map} in its two generations. */
@NullMarked
package org.maplitmus.maps.sync;

import org.jspecify.annotations.NullMarked;
