/** The locks, the action that runs once, and the count to wait for. */
@NullMarked
package org.maplitmus.maps.mutex;

import org.jspecify.annotations.NullMarked;
