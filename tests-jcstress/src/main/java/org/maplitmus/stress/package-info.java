/**
 * From chosen cells to verdicts, for whoever asks: the command line, or a test framework.
 *
 * <p>A {@link org.maplitmus.stress.Selection} chooses, {@link org.maplitmus.stress.Terms} say how to run, and a
 * {@link org.maplitmus.stress.PreparedRun} has its folder and its cells, and is run and judged.
 */
@NullMarked
package org.maplitmus.stress;

import org.jspecify.annotations.NullMarked;
