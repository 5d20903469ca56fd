/**
 * How it is measured on a noisy machine: short interleaved batches of thread CPU time, one copy of the code for each
 * map.
 */
@NullMarked
package org.maplitmus.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
