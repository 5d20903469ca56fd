/** Maps with keys and values of one class, seen with those that the scenarios use. */
@NullMarked
package org.maplitmus.runner.bring.convert;

import org.jspecify.annotations.NullMarked;
