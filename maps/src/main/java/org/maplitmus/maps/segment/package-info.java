/**
 * A map in segments: writers share a lock only with those of the same segment, readers share none at all.
 *
 * <p>{@code SegmentedMap} chooses the segment, {@code Segment} is the lock, {@code SegmentTable} the table behind it,
 * {@code Bins} one width of that table, {@code Node} one mapping; {@code Census} asks all segments at once.
 *
 * <table>
 *   <caption>Access to shared fields</caption>
 *   <tr><th>field</th><th>read</th><th>write</th><th>guard</th><th>why</th></tr>
 *   <tr>
 *     <td>{@code Segments.slots}</td><td>volatile</td><td>compare-and-set, once a slot</td><td>none</td>
 *     <td>two threads that both need the segment must end up with one; who sees it sees its first table</td>
 *   </tr>
 *   <tr>
 *     <td>{@code SegmentTable.bins}</td><td>volatile; under the lock plain</td><td>volatile</td>
 *     <td>{@code Segment.lock} to write</td><td>who sees wider bins sees them filled</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Bins.heads}</td><td>volatile; under the lock or before publication plain</td>
 *     <td>volatile; before publication plain</td><td>{@code Segment.lock} to write</td>
 *     <td>who sees a new head sees its key and value, and what its thread did before; two threads that each put one key
 *         and then look for the other's must not both miss, which release and acquire would allow</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Node.value}, {@code Node.next}</td><td>volatile; under the lock plain</td>
 *     <td>volatile; plain in the constructor</td><td>{@code Segment.lock} to write</td>
 *     <td>as {@code Bins.heads}; the stores of the constructor are carried by the one that links the node</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Node.hash}, {@code Node.key}</td><td>plain</td><td>once, in the constructor</td><td>final</td>
 *     <td>they never change</td>
 *   </tr>
 *   <tr>
 *     <td>{@code SegmentTable.changes}</td><td>acquire; under the lock plain</td><td>release, before the change and after it</td>
 *     <td>{@code Segment.lock} to write</td>
 *     <td>a look that has met any store of a change finds the changes counted at its end, so sums that agree mean that
 *         it has met none</td>
 *   </tr>
 *   <tr>
 *     <td>{@code SegmentTable.count}</td><td>acquire; under the lock plain</td><td>release, after the change</td>
 *     <td>{@code Segment.lock} to write</td><td>who sees the count finds the change in {@code changes}</td>
 *   </tr>
 *   <tr>
 *     <td>the fields of {@code NodeWalk}</td><td>plain</td>
 *     <td>plain</td><td>one thread: an iterator belongs to the thread that iterates</td>
 *     <td>an iterator is shared with nobody</td>
 *   </tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.segment;

import org.jspecify.annotations.NullMarked;
