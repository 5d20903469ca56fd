@NullMarked
package org.maplitmus.maps.bin;

import org.jspecify.annotations.NullMarked;
