/** How the witness counts, places and prints; never how long anything took. */
@NullMarked
package org.maplitmus.layouts.witness;

import org.jspecify.annotations.NullMarked;
