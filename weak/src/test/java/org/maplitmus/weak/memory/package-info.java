@NullMarked
package org.maplitmus.weak.memory;

import org.jspecify.annotations.NullMarked;
