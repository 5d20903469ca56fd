/** Coherence: the values of one key are seen in the order in which they were stored. */
@NullMarked
package org.maplitmus.catalogue.coherence;

import org.jspecify.annotations.NullMarked;
