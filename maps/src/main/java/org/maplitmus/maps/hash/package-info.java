/** What the hash tables of several maps do with a hash code. */
@NullMarked
package org.maplitmus.maps.hash;

import org.jspecify.annotations.NullMarked;
