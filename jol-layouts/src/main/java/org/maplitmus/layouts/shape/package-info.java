/**
 * What a class declares, as far as it decides where its fields lie.
 *
 * <p>A {@link org.maplitmus.layouts.shape.ClassShape} knows no virtual machine and no cache line.
 */
@NullMarked
package org.maplitmus.layouts.shape;

import org.jspecify.annotations.NullMarked;
