/**
 * The weakened twins: copies of sound techniques with one lock, barrier or check removed, which the suite must catch.
 */
@NullMarked
package org.maplitmus.catalogue.twins;

import org.jspecify.annotations.NullMarked;
