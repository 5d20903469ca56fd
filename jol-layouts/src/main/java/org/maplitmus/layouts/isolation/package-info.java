/**
 * Whether a hot field can share a cache line with anything, wherever the collector puts its object.
 *
 * <p>The facts of a layout come from {@code org.maplitmus.layouts.model}; which fields are hot
 * ({@link org.maplitmus.layouts.isolation.Roles}) is declared by a person; the verdict
 * ({@link org.maplitmus.layouts.isolation.LineIsolation}) follows from the two.
 */
@NullMarked
package org.maplitmus.layouts.isolation;

import org.jspecify.annotations.NullMarked;
