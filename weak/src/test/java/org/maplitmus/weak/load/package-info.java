@NullMarked
package org.maplitmus.weak.load;

import org.jspecify.annotations.NullMarked;
