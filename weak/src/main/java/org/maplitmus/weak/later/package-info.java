/**
 * Reads of writes that come later: load buffering, as an experiment.
 *
 * <p>A search in which some reads are told what another thread writes later finds executions that no order of the
 * actions explains. {@link org.maplitmus.weak.later.LoadBuffering} keeps those whose actions can be committed one after
 * the other, as JLS 17.4.8 demands, so that no value comes out of thin air. It finds some of what there is, and never
 * says that it has found all.
 */
@NullMarked
package org.maplitmus.weak.later;

import org.jspecify.annotations.NullMarked;
