/** The computed oracle: what a scenario may show, found by running all orders of its operations on a plain map. */
@NullMarked
package org.maplitmus.catalogue.oracle;

import org.jspecify.annotations.NullMarked;
