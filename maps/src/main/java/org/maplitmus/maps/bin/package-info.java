/**
 * The map with a lock for each bin: the design of ConcurrentHashMap since JDK 8.
 *
 * <table>
 *   <caption>Access to shared fields</caption>
 *   <tr><th>field</th><th>read</th><th>write</th><th>guard</th><th>why</th></tr>
 *   <tr>
 *     <td>{@code AbstractBinMap.table}</td><td>volatile</td><td>CAS from null, then volatile by who ends a transfer</td>
 *     <td>none</td><td>who finds a table finds every bin of it filled</td>
 *   </tr>
 *   <tr>
 *     <td>{@code AbstractBinMap.transfer}</td><td>volatile</td><td>CAS from null, volatile to null</td><td>none</td>
 *     <td>one growth at a time; cleared after {@code table} is set, so that the next one starts from the new table</td>
 *   </tr>
 *   <tr>
 *     <td>{@code AbstractBinMap.growAt}</td><td>volatile</td><td>volatile</td><td>none</td><td>a hint</td>
 *   </tr>
 *   <tr>
 *     <td>{@code AbstractBinMap.stripes}</td><td>volatile</td><td>CAS from null</td><td>none</td>
 *     <td>one counter, whoever needs it first</td>
 *   </tr>
 *   <tr>
 *     <td>{@code count}</td><td>volatile</td><td>CAS</td><td>none</td>
 *     <td>no add is lost; who sees the count sees the change that was counted</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Bins.heads} (elements)</td><td>volatile</td><td>CAS from empty, or volatile</td>
 *     <td>for the write: the monitor of the head in place</td>
 *     <td>publishes a node, a list, a tree or a forwarding node to readers without a lock; volatile on both sides so that
 *         a write and a later read of another bin keep their order</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Node.value}, {@code next}, {@code SortedBin.root}, {@code mixed}</td><td>volatile</td><td>volatile</td>
 *     <td>for the write: the monitor of the bin</td><td>as above</td>
 *   </tr>
 *   <tr>
 *     <td>{@code SortedBin.size}</td><td>plain</td><td>plain</td><td>the monitor of the bin</td>
 *     <td>only writers need it</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Transfer.unclaimed}, {@code moved}</td><td>volatile</td><td>CAS, volatile</td><td>none</td>
 *     <td>each stride has one mover at a time, each bin is counted once; the last count comes after all moves</td>
 *   </tr>
 *   <tr>
 *     <td>all fields of {@code Tree}, {@code Forwarding}, {@code Reservation} but {@code passed}, {@code Node.hash},
 *         {@code key}</td>
 *     <td>plain</td><td>once, in the constructor</td><td>final</td><td>JLS 17.5</td>
 *   </tr>
 *   <tr><td>{@code Reservation.passed}</td><td>plain</td><td>plain</td><td>one thread</td>
 *     <td>only the owner of a reservation asks</td></tr>
 *   <tr><td>{@code Walk.*}</td><td>plain</td><td>plain</td><td>one thread</td>
 *     <td>an iterator belongs to the thread that loops</td></tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.bin;

import org.jspecify.annotations.NullMarked;
