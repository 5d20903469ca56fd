/**
 * Maps that are not of this house: from a class in somebody's jar to a subject with compiled cells.
 *
 * <p>A {@link org.maplitmus.runner.bring.Wish} is what the user says of a map. It is
 * {@link org.maplitmus.runner.bring.Inspected} by its class, of which nothing runs, then
 * {@link org.maplitmus.runner.bring.TriedOut} in a process of its own, and then the cells that a run has chosen are
 * compiled into the run's {@link org.maplitmus.runner.bring.CellFolder}.
 */
@NullMarked
package org.maplitmus.runner.bring;

import org.jspecify.annotations.NullMarked;
