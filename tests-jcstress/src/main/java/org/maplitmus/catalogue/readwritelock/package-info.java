/** Read-write locks: what readers see of writers and of each other, and which look-ups may share a read lock. */
@NullMarked
package org.maplitmus.catalogue.readwritelock;

import org.jspecify.annotations.NullMarked;
