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
 *     <td>the value in a {@code WriteThroughEntry}</td><td>plain</td><td>plain</td>
 *     <td>one thread: an entry belongs to the thread that iterates</td><td>a snapshot is shared with nobody</td>
 *   </tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.lock;

import org.jspecify.annotations.NullMarked;
