/**
 * The generator: reads guarantees and subjects at compile time and multiplies them into cells.
 *
 * <p>Elements are read from source or class files. {@code Check}s find what is wrong with one,
 * {@link org.maplitmus.contract.generate.CatalogueReader} turns a sound one into plain values,
 * {@link org.maplitmus.contract.generate.CellSource} turns these into the text of a JCStress test, and
 * {@link org.maplitmus.contract.generate.CellProcessor} is the caller inside javac.
 */
@NullMarked
package org.maplitmus.contract.generate;

import org.jspecify.annotations.NullMarked;
