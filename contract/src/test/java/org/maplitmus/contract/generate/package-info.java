/** Tests of the generator: what it writes, and what it refuses. */
@NullMarked
package org.maplitmus.contract.generate;

import org.jspecify.annotations.NullMarked;
