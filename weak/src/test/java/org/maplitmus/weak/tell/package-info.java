@NullMarked
package org.maplitmus.weak.tell;

import org.jspecify.annotations.NullMarked;
