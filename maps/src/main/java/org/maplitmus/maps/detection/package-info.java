/** Misuse detection: how a map that is not synchronized notices that threads share it, and what it then says. */
@NullMarked
package org.maplitmus.maps.detection;

import org.jspecify.annotations.NullMarked;
