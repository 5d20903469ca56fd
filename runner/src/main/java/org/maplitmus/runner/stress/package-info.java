/**
 * From chosen cells to verdicts, for whoever asks: the command line, or a test framework.
 *
 * <p>A {@link org.maplitmus.runner.stress.Selection} chooses, {@link org.maplitmus.runner.plan.Terms} say how to run,
 * and a {@link org.maplitmus.runner.stress.PreparedRun} has its folder and its cells, and is run and judged.
 */
@NullMarked
package org.maplitmus.runner.stress;

import org.jspecify.annotations.NullMarked;
