/**
 * What the memory model says of cells: forks in which the explorer runs the bytecode of a cell, its map and copies of
 * the JDK's classes under plain, opaque, acquire/release, volatile and final-field semantics.
 *
 * <p>A {@link org.maplitmus.runner.model.ModelRun} asks about many cells, one fork after the other. What the explorer
 * cannot run is an answer of its own and says nothing of the subject.
 */
@NullMarked
package org.maplitmus.runner.model;

import org.jspecify.annotations.NullMarked;
