/**
 * Whether a hot field can share a cache line with anything, wherever the collector puts its object.
 *
 * <p>The facts of a layout ({@link org.maplitmus.layouts.InstanceLayout}) come from a virtual machine or a model of
 * one; which fields are hot ({@link org.maplitmus.layouts.Roles}) is declared by a person; the verdict
 * ({@link org.maplitmus.layouts.LineIsolation}) follows from the two.
 */
@NullMarked
package org.maplitmus.layouts;

import org.jspecify.annotations.NullMarked;
