/**
 * Access modes: what plain, opaque, release/acquire and volatile accesses of variables promise, shape by shape.
 *
 * <p>Each guarantee is a shape of the literature: two to four threads with a few reads and writes, and the outcomes
 * that no order of these accesses gives. A mode promises the guarantee if it forbids those outcomes. VarHandle's modes
 * form a ladder: opaque accesses of one variable are in one order; acquire and release order other variables around
 * them; volatile accesses of all variables are in one order. The last guarantees have the weakest modes that suffice:
 * their work is in a plain field, and the flags alone are variables of the mode.
 *
 * <p>Plain is the reading of the JLS. Shapes of one thread are left out, which the JLS forbids in every mode.
 */
@NullMarked
package org.maplitmus.catalogue.access;

import org.jspecify.annotations.NullMarked;
