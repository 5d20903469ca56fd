/** Sets: who added an element, who removed it, and what iterators of a set meet. */
@NullMarked
package org.maplitmus.catalogue.sets;

import org.jspecify.annotations.NullMarked;
