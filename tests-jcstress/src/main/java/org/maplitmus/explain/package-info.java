/**
 * Explanations of broken outcomes: one interleaving of a cell's actors that leads there, step by step.
 *
 * <p>A {@link org.maplitmus.explain.Question} goes to a {@link org.maplitmus.explain.CheckerFork}, a JVM of its own, in
 * which an {@link org.maplitmus.explain.Engine} looks for the interleaving. Its {@link org.maplitmus.explain.Answer}
 * comes back as JSON and becomes an {@link org.maplitmus.explain.ExplanationText}. Only the package {@code lincheck}
 * knows which model checker it is.
 */
@NullMarked
package org.maplitmus.explain;

import org.jspecify.annotations.NullMarked;
