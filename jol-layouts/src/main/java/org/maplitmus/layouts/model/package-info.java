/**
 * Where a virtual machine places the fields of a class: one {@link org.maplitmus.layouts.model.LayoutModel} for each
 * way in which HotSpot does it, and the {@link org.maplitmus.layouts.model.InstanceLayout} that comes out.
 */
@NullMarked
package org.maplitmus.layouts.model;

import org.jspecify.annotations.NullMarked;
