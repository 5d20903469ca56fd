/** Limits: how many entries a map holds that drops some when it is full. */
@NullMarked
package org.maplitmus.catalogue.bounded;

import org.jspecify.annotations.NullMarked;
