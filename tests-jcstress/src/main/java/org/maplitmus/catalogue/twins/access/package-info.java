/** Weakened twins of variables: one of the two modes is a step weaker. */
@NullMarked
package org.maplitmus.catalogue.twins.access;

import org.jspecify.annotations.NullMarked;
