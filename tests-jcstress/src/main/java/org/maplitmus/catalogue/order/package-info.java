/** Order: what threads see of each other's updates under different keys. */
@NullMarked
package org.maplitmus.catalogue.order;

import org.jspecify.annotations.NullMarked;
