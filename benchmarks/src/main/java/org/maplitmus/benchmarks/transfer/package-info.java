/** A channel and its peers between two threads, by JMH. */
@NullMarked
package org.maplitmus.benchmarks.transfer;

import org.jspecify.annotations.NullMarked;
