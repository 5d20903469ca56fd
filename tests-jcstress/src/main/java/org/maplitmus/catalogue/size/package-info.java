/** Size: the count agrees with the content once nobody changes it, and is never absurd before. */
@NullMarked
package org.maplitmus.catalogue.size;

import org.jspecify.annotations.NullMarked;
