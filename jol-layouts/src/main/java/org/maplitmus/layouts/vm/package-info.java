/**
 * Running virtual machines: the options they need, and the comparison of what they do with what the models say.
 *
 * <p>A {@link org.maplitmus.layouts.vm.LayoutComparison} starts a fork for each configuration, which lays thousands of
 * generated classes out and reports their offsets and sizes; the parent computes the same from the model.
 */
@NullMarked
package org.maplitmus.layouts.vm;

import org.jspecify.annotations.NullMarked;
