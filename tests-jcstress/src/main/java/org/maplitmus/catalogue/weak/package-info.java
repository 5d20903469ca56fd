/** Weak values: what is left of an entry whose value was collected, and what it may take with it. */
@NullMarked
package org.maplitmus.catalogue.weak;

import org.jspecify.annotations.NullMarked;
