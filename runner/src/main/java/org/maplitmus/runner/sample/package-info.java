/**
 * The program inside a fork: drives the runners that JCStress generated, and tells the parent how far it is.
 *
 * <p>The parent gives {@link org.maplitmus.runner.sample.ForkMain} a {@link org.maplitmus.runner.sample.ForkJob} and
 * hears {@link org.maplitmus.runner.sample.ForkLine}s. Raw results go to files.
 */
@NullMarked
package org.maplitmus.runner.sample;

import org.jspecify.annotations.NullMarked;
