/**
 * The account of an execution, for whoever maintains the code.
 *
 * <p>A {@link org.maplitmus.weak.tell.Witness} says which thread read which old write, where, and which access would
 * have to be stronger for the outcome to be impossible.
 */
@NullMarked
package org.maplitmus.weak.tell;

import org.jspecify.annotations.NullMarked;
