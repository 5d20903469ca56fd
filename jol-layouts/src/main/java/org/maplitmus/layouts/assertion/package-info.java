/**
 * AssertJ assertions that hot fields are isolated on cache lines, under every layout of the JVM.
 *
 * <pre>{@code
 * assertThatLayout(Queue.class)
 *         .group("head", "head")
 *         .group("tail", "tail")
 *         .padding("p\\d+")
 *         .isolatesGroups()
 *         .onLinesOf(64)
 *         .underAllModels();
 * }</pre>
 */
@NullMarked
package org.maplitmus.layouts.assertion;

import org.jspecify.annotations.NullMarked;
