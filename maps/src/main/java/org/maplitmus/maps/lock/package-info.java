/**
 * Maps behind one lock: the plainest way to be atomic, and the measure of the cleverer ones.
 *
 * <table>
 *   <caption>Access to shared fields</caption>
 *   <tr><th>field</th><th>read</th><th>write</th><th>guard</th><th>why</th></tr>
 *   <tr>
 *     <td>{@code GuardedByLocks.value}, the HashMap and all it holds</td><td>plain</td><td>plain</td>
 *     <td>{@code GuardedByLocks.lock}: read lock to read, write lock to write; in {@code MutexMap} they are one</td>
 *     <td>an unlock of the write lock happens-before every later lock of either ({@code ReadWriteLock}), and an unlock
 *         of the read lock happens-before every later lock of the write lock ({@code Lock}); the HashMap writes
 *         nothing under the read lock, for the constructor of {@code LockedMap} has had it store its views; so no
 *         access races with a write</td>
 *   </tr>
 *   <tr>
 *     <td>{@code GuardedByLocks.lock}, {@code GuardedByLocks.value}, the views of {@code LockedMap}</td><td>plain</td><td>once, in the constructor</td>
 *     <td>final</td><td>a map that is published by a data race is still fully built (JLS 17.5)</td>
 *   </tr>
 *   <tr>
 *     <td>{@code RacyTable.buckets}, its elements, {@code Link.value}</td><td>plain</td><td>plain</td>
 *     <td>{@code GuardedByStamps.lock}: write lock to write; to read, the read lock or a stamp that is validated
 *         afterwards</td>
 *     <td>a valid stamp says that the last unlock of the write lock happens-before what came after the stamp was taken
 *         ({@code StampedLock.validate}), so that what was read is no race; what was read under an invalid stamp may be
 *         anything, and is thrown away</td>
 *   </tr>
 *   <tr>
 *     <td>{@code RacyTable.size}</td><td>plain</td><td>plain</td>
 *     <td>{@code GuardedByStamps.lock}: read lock to read, write lock to write</td><td>as the HashMap above</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Link.hash}, {@code Link.key}, {@code Link.next}</td><td>plain</td><td>once, in the constructor</td>
 *     <td>final</td><td>a reader that races with the writer sees the links as they were made (JLS 17.5): its walk meets
 *         no half-made link and ends</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Writer.thread}</td><td>opaque</td><td>opaque</td><td>{@code GuardedByStamps.lock} to write</td>
 *     <td>a thread asks only whether it wrote its own name last, and a field's writes and reads by one thread are
 *         coherent</td>
 *   </tr>
 *   <tr>
 *     <td>{@code GuardedByStamps.lock}, {@code value}, {@code writer}</td><td>plain</td><td>once, in the constructor</td>
 *     <td>final</td><td>as those of {@code GuardedByLocks}</td>
 *   </tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.lock;

import org.jspecify.annotations.NullMarked;
