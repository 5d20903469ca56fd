@NullMarked
package org.maplitmus.benchmarks.tail;

import org.jspecify.annotations.NullMarked;
