/** Tests of the maps that are seen with other keys and values. */
@NullMarked
package org.maplitmus.contract.convert;

import org.jspecify.annotations.NullMarked;
