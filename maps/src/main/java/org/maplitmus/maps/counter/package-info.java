/**
 * Counters that many threads update, laid out so that they do not slow their neighbours down.
 *
 * <table>
 *   <caption>Access to shared fields</caption>
 *   <tr><th>field</th><th>read</th><th>write</th><th>guard</th><th>why</th></tr>
 *   <tr>
 *     <td>{@code HotCount.count}</td><td>opaque, acquire</td><td>volatile read-modify-write</td><td>none</td>
 *     <td>one atomic add or compare-and-set loses no update; acquiring and releasing chains the
 *         adds, so that a reader in acquire mode is behind all of them, not only behind the last</td>
 *   </tr>
 *   <tr>
 *     <td>{@code WideCount.count}, elements of {@code AdjacentCells.counts}</td><td>acquire</td>
 *     <td>volatile compare-and-set</td><td>none</td>
 *     <td>an add that finds another count than it has read is tried again, so none is lost; the adds to one cell are
 *         chained as above</td>
 *   </tr>
 *   <tr>
 *     <td>what {@code StripedCounter.stripes} refers to</td><td>acquire</td><td>volatile compare-and-set</td><td>none</td>
 *     <td>whoever sees wider stripes sees the cells and the older stripes in them; of two that grow one wins; the
 *         reference itself is final, so that a counter that is published by a data race is fully built (JLS 17.5)</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Probe.value}</td><td>plain</td><td>plain</td><td>one thread: it is a thread-local</td>
 *     <td>no other thread gets hold of it</td>
 *   </tr>
 *   <tr>
 *     <td>{@code LeftPadding.*}, {@code RightPadding.*}, {@code WideLeftPadding.*}, {@code WideRightPadding.*}</td><td>never</td><td>never</td><td>none</td>
 *     <td>they only keep other data off the lines of the count</td>
 *   </tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.counter;

import org.jspecify.annotations.NullMarked;
