/**
 * Whether a map reaches what a guarantee is about: with how many entries it grows, found in a process of its own before
 * anything is sampled.
 */
@NullMarked
package org.maplitmus.runner.reach;

import org.jspecify.annotations.NullMarked;
