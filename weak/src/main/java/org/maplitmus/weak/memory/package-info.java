/**
 * The rules of the memory model: which write a read may see.
 *
 * <p>A {@link org.maplitmus.weak.memory.Variable} keeps the history of its writes. A
 * {@link org.maplitmus.weak.memory.View} keeps what one thread knows, as a clock. The rules in
 * {@link org.maplitmus.weak.memory.Memory} say what a read may return and what it teaches its thread. Wherever the
 * rules leave a choice, {@link org.maplitmus.weak.memory.Choices} takes it. Nothing here starts a thread or loads a
 * class.
 *
 * <p>An execution is built in an order that extends the program order of each thread, the order of synchronization and
 * the order from a write to the reads that see it. So no read sees a write that comes later, unless whoever decides
 * foresees one, and then makes sure that it is made.
 */
@NullMarked
package org.maplitmus.weak.memory;

import org.jspecify.annotations.NullMarked;
