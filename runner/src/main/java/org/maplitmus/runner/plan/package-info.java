/**
 * What to run with which budget: the cells and configurations of a {@link org.maplitmus.runner.plan.Request}, the most
 * telling first.
 */
@NullMarked
package org.maplitmus.runner.plan;

import org.jspecify.annotations.NullMarked;
