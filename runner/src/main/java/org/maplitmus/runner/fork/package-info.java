/**
 * One forked virtual machine, as its parent sees it.
 *
 * <p>One {@link org.maplitmus.runner.fork.Fork} runs all cells of one subject in one configuration, so that call sites
 * stay monomorphic and the start of a virtual machine is paid once.
 */
@NullMarked
package org.maplitmus.runner.fork;

import org.jspecify.annotations.NullMarked;
