/**
 * Counters that many threads update, laid out so that they do not slow their neighbours down.
 *
 * <table>
 *   <caption>Access to shared fields</caption>
 *   <tr><th>field</th><th>read</th><th>write</th><th>guard</th><th>why</th></tr>
 *   <tr>
 *     <td>{@code HotCount.count}</td><td>opaque, acquire</td><td>volatile read-modify-write</td><td>none</td>
 *     <td>one atomic add loses no update; acquiring and releasing chains the adds, so that a reader in acquire mode is
 *         behind all of them, not only behind the last</td>
 *   </tr>
 *   <tr>
 *     <td>{@code LeftPadding.*}, {@code RightPadding.*}</td><td>never</td><td>never</td><td>none</td>
 *     <td>they only keep other data off the lines of the count</td>
 *   </tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.counter;

import org.jspecify.annotations.NullMarked;
