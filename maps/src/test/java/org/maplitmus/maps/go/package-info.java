/** How Go's maps behave in the hands of one thread, and that no race makes them loop or leave their arrays. */
@NullMarked
package org.maplitmus.maps.go;

import org.jspecify.annotations.NullMarked;
