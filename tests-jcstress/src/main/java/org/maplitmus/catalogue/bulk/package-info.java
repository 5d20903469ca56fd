/** Bulk operations: whether putAll and clear act on the whole map at once or key by key. */
@NullMarked
package org.maplitmus.catalogue.bulk;

import org.jspecify.annotations.NullMarked;
