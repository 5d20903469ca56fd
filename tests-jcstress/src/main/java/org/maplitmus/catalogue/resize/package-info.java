/** Growth: a table that moves its elements to a larger one neither hides nor loses any. */
@NullMarked
package org.maplitmus.catalogue.resize;

import org.jspecify.annotations.NullMarked;
