/** The latency of single operations, and what the slow ones coincided with. */
@NullMarked
package org.maplitmus.benchmarks.tail;

import org.jspecify.annotations.NullMarked;
