/**
 * Maps that are not of this house: from a class in somebody's jar to a subject with compiled cells.
 *
 * <p>A {@link org.maplitmus.runner.bring.Wish} is what the user says of a map.
 * {@link org.maplitmus.runner.bring.Inspection} looks at its class without running any of it, and a
 * {@link org.maplitmus.runner.bring.Probe} makes the first one in a process of its own. The
 * {@link org.maplitmus.runner.bring.Workshop} compiles the cells that a run has chosen into the run's folder.
 */
@NullMarked
package org.maplitmus.runner.bring;

import org.jspecify.annotations.NullMarked;
