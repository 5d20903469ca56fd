@NullMarked
package org.maplitmus.maps.weak;

import org.jspecify.annotations.NullMarked;
