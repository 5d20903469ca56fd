/** What holds for every map and counter of this module. */
@NullMarked
package org.maplitmus.maps;

import org.jspecify.annotations.NullMarked;
