/**
 * Detection: what a map that must not be shared says when it is, and that it says nothing when it is not.
 *
 * <p>A report depends on who is where, so most scenarios arrange it. Their keys run a step of the scenario when the map
 * hashes or compares them, which it does inside its windows, and the threads tell each other by volatile flags how far
 * they are. A scenario then knows for certain that two windows overlapped, and the map has no excuse. Nobody waits for
 * long: a sample in which the threads missed each other shows nothing.
 */
@NullMarked
package org.maplitmus.catalogue.detection;

import org.jspecify.annotations.NullMarked;
