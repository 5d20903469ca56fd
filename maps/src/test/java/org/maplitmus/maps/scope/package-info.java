/** Tasks that end before the block in which they were begun. */
@NullMarked
package org.maplitmus.maps.scope;

import org.jspecify.annotations.NullMarked;
