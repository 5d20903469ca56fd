/** Nulls: what it means that a map gives or is given null. */
@NullMarked
package org.maplitmus.catalogue.nulls;

import org.jspecify.annotations.NullMarked;
