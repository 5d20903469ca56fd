/**
 * A chained hash map whose iterators report a structural change that they did not make.
 *
 * <p>No field is meant to be shared between threads: all reads and writes are plain and nothing guards them. What a
 * race does to this map is a matter for the litmus tests, not a promise.
 */
@NullMarked
package org.maplitmus.maps.failfast;

import org.jspecify.annotations.NullMarked;
