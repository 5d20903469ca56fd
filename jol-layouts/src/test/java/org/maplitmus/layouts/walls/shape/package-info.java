/** A shape that breaks a wall, for the test that walls can fall. */
@NullMarked
package org.maplitmus.layouts.walls.shape;

import org.jspecify.annotations.NullMarked;
