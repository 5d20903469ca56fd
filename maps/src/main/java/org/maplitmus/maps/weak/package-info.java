/**
 * A concurrent map whose entries are gone with their values.
 *
 * <table>
 *   <caption>Access to shared fields</caption>
 *   <tr><th>field</th><th>read</th><th>write</th><th>guard</th><th>why</th></tr>
 *   <tr>
 *     <td>{@code WeakValueMap.segments} (elements)</td><td>volatile</td><td>CAS from null</td><td>none</td>
 *     <td>who has found the segment of a key has found the only lock that its writers take</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Segment.table}</td><td>volatile</td><td>volatile</td><td>for the write: {@code Segment.lock}</td>
 *     <td>who finds a table finds every entry in it that was alive when it was filled</td>
 *   </tr>
 *   <tr>
 *     <td>{@code WeakTable.slots} (elements)</td><td>volatile</td><td>volatile</td>
 *     <td>for the write: {@code Segment.lock}</td>
 *     <td>publishes an entry to readers without a lock; volatile on both sides so that a write and a later read of
 *         another slot keep their order</td>
 *   </tr>
 *   <tr>
 *     <td>{@code WeakTable.used}</td><td>plain</td><td>plain</td><td>{@code Segment.lock}</td>
 *     <td>only writers need it</td>
 *   </tr>
 *   <tr>
 *     <td>the referent of a {@code WeakValue}</td><td>{@code get}</td><td>the collector</td><td>none</td>
 *     <td>cleared once, and for ever; who has got the value holds it</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Evictions.hook}</td><td>volatile</td><td>volatile</td><td>none</td>
 *     <td>a hook is seen whole; an eviction that is under way may still call the one before</td>
 *   </tr>
 *   <tr>
 *     <td>{@code WeakValue.key}, all fields of {@code WeakValueMap}, {@code Segment.lock}, {@code WeakTable.slots}</td>
 *     <td>plain</td><td>once, in the constructor</td><td>final</td><td>JLS 17.5</td>
 *   </tr>
 *   <tr><td>{@code Walk.*}</td><td>plain</td><td>plain</td><td>one thread</td>
 *     <td>an iterator belongs to the thread that loops</td></tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.weak;

import org.jspecify.annotations.NullMarked;
