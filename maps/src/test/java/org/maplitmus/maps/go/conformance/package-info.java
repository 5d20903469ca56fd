/** What real Go was seen to do, played again with the models and compared. */
@NullMarked
package org.maplitmus.maps.go.conformance;

import org.jspecify.annotations.NullMarked;
