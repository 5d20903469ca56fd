/** Channels and the choice between them. */
@NullMarked
package org.maplitmus.maps.channel;

import org.jspecify.annotations.NullMarked;
