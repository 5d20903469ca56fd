/**
 * The search through the executions of a program.
 *
 * <p>A {@link org.maplitmus.weak.search.Program} runs from its start, again and again. Whenever threads could go on in
 * more than one way, it asks a {@link org.maplitmus.weak.search.Scheduler}. {@link org.maplitmus.weak.search.Search}
 * tries all ways in turn, and leaves out what differs from an earlier execution only in the order of actions that do
 * not depend on each other.
 */
@NullMarked
package org.maplitmus.weak.search;

import org.jspecify.annotations.NullMarked;
