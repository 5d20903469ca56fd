/** A model that breaks several walls, for the test that walls can fall. */
@NullMarked
package org.maplitmus.layouts.walls.model;

import org.jspecify.annotations.NullMarked;
