/**
 * Proofs that hot fields share no cache line with anything, on every layout of the JVM.
 *
 * <p>Facts flow one way: class files become shapes ({@code classfile}, {@code shape}), shapes become layouts of every
 * model ({@code model}), layouts and roles become verdicts ({@code isolation}), and verdicts are asserted
 * ({@code assertion}), drawn ({@code drawing}) and published ({@code page}). Beside that stream, {@code vm} compares
 * the models with running machines and {@code witness} measures what the verdicts predict.
 *
 * <p>A class carries its own proof obligation with {@link org.maplitmus.layouts.HotGroup} and
 * {@link org.maplitmus.layouts.Padding}.
 */
@NullMarked
package org.maplitmus.layouts;

import org.jspecify.annotations.NullMarked;
