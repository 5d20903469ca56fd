/** Weakened twins of locks, actions that run once, channels, latches, tasks and atomic variables. */
@NullMarked
package org.maplitmus.catalogue.twins.idiom;

import org.jspecify.annotations.NullMarked;
