/**
 * The walls of the whole house.
 *
 * <p>They stand in this module because its class path of tests has all others: it brings the command line, which brings
 * the rest, and the benchmarks are a dependency of its tests for the walls alone.
 */
@NullMarked
package org.maplitmus.house;

import org.jspecify.annotations.NullMarked;
