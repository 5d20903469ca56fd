/**
 * Idioms: locks, actions that run once, channels, latches, tasks and atomic variables, Go's beside Java's.
 *
 * <p>Each sentence is from the memory model of Go or has its counterpart there, so that a page shows the same one for
 * both. What Go and Java both call a read-write lock is a {@link java.util.concurrent.locks.ReadWriteLock} here; the
 * guarantees of that family hold the two beside each other as well.
 */
@NullMarked
package org.maplitmus.catalogue.idiom;

import org.jspecify.annotations.NullMarked;
