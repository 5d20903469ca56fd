/** How the counters count. */
@NullMarked
package org.maplitmus.maps.counter;

import org.jspecify.annotations.NullMarked;
