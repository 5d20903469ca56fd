/** Views: who removes through keys, values or entries, and what streams and arrays of them show beside writers. */
@NullMarked
package org.maplitmus.catalogue.views;

import org.jspecify.annotations.NullMarked;
