/**
 * From selected cells to raw results: what to run with which budget, in which virtual machines, and what to do when one
 * of them fails.
 *
 * <p>One {@link org.maplitmus.runner.run.Fork} runs all cells of one subject in one configuration, so that call sites
 * stay monomorphic and the start of a virtual machine is paid once. Inside it,
 * {@link org.maplitmus.runner.run.ForkMain} drives JCStress' generated runners.
 */
@NullMarked
package org.maplitmus.runner.run;

import org.jspecify.annotations.NullMarked;
