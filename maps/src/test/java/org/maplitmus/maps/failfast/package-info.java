/** How the fail-fast map behaves, and when it reports a change. */
@NullMarked
package org.maplitmus.maps.failfast;

import org.jspecify.annotations.NullMarked;
