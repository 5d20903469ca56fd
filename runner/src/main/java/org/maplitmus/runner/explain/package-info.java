/**
 * Explanations of broken outcomes: one interleaving of a cell's actors that leads there, step by step.
 *
 * <p>A {@link org.maplitmus.runner.explain.engine.Question} goes to a {@link org.maplitmus.runner.explain.CheckerFork},
 * a JVM of its own, in which an {@link org.maplitmus.runner.explain.engine.Engine} looks for the interleaving. Its
 * {@link org.maplitmus.runner.explain.engine.Answer} comes back as JSON and becomes an
 * {@link org.maplitmus.runner.explain.ExplanationText}. Only the package {@code lincheck} knows which model checker it
 * is.
 */
@NullMarked
package org.maplitmus.runner.explain;

import org.jspecify.annotations.NullMarked;
