/** Navigation: what ordered maps answer about the keys before and after others, and whom they hand an end out to. */
@NullMarked
package org.maplitmus.catalogue.navigation;

import org.jspecify.annotations.NullMarked;
