/** Weakened twins of the detectors of misuse: the map behind each is a few slots, and the flaw is in its watch. */
@NullMarked
package org.maplitmus.catalogue.twins.detection;

import org.jspecify.annotations.NullMarked;
