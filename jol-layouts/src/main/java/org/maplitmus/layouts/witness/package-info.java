/**
 * The witness of false sharing: what it costs on this hardware, at every place that an object can have in a cache line.
 *
 * <p>{@link org.maplitmus.layouts.witness.Witness} starts a fork for each experiment. The fork places an object at each
 * address modulo the line, lets two threads use two of its words, and times them alone and together. The layout model
 * has predicted at which addresses the two words share a line; {@link org.maplitmus.layouts.witness.WitnessTable}
 * prints the prediction beside the times.
 *
 * <p>Addresses prove nothing: a layout is safe if it is isolated at every address, which
 * {@code org.maplitmus.layouts.isolation} decides without a clock. A witness shows that the prediction is about
 * something real.
 *
 * <p>Plain timing of two threads sees no effect on a busy machine, because the threads take turns. Therefore each
 * thread times small chunks of operations, and only overlap windows count: chunks of one thread during which the other
 * ran all the time, see {@link org.maplitmus.layouts.witness.Overlap}.
 */
@NullMarked
package org.maplitmus.layouts.witness;

import org.jspecify.annotations.NullMarked;
