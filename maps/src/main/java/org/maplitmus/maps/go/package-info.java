/** Go's maps, modelled in Java: what every implementation of them has in common. */
@NullMarked
package org.maplitmus.maps.go;

import org.jspecify.annotations.NullMarked;
