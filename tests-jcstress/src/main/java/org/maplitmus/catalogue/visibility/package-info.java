/** Visibility: what a thread did before it stored an element is seen by the thread that meets the element. */
@NullMarked
package org.maplitmus.catalogue.visibility;

import org.jspecify.annotations.NullMarked;
