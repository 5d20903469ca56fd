/** The same workloads for JMH, which many readers expect. */
@NullMarked
package org.maplitmus.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
