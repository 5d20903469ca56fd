/**
 * What is measured: which map, which workload, which keys; seen alike by the harness and by every copy of the loops.
 */
@NullMarked
package org.maplitmus.benchmarks.plan;

import org.jspecify.annotations.NullMarked;
