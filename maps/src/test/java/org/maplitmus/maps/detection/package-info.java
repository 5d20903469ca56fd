/** What each mode reports, what it lets pass, and the interleavings that its protocol allows. */
@NullMarked
package org.maplitmus.maps.detection;

import org.jspecify.annotations.NullMarked;
