/** Maps with keys and values of one class, seen by scenarios with those that they use. */
@NullMarked
package org.maplitmus.contract.convert;

import org.jspecify.annotations.NullMarked;
