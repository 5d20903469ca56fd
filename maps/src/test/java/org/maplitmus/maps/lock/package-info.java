/** How the lock map behaves, and that it holds its lock. */
@NullMarked
package org.maplitmus.maps.lock;

import org.jspecify.annotations.NullMarked;
