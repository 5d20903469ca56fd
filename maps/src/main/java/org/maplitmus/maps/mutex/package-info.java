/**
 * Go's package sync without its map: locks that belong to nobody, an action that runs once, and a count to wait for.
 *
 * <p>They stand on {@link java.util.concurrent.locks.AbstractQueuedSynchronizer} and park, so that a virtual thread
 * that waits leaves its carrier.
 *
 * <table>
 *   <caption>Access to shared fields</caption>
 *   <tr><th>field</th><th>read</th><th>write</th><th>guard</th><th>why</th></tr>
 *   <tr>
 *     <td>the state of {@code Mutex.Sync}</td><td>volatile</td><td>volatile compare-and-set</td><td>none</td>
 *     <td>an unlock is a compare-and-set that the next lock reads, also by way of a waiter that marks the lock
 *         starving in between: a chain of read-modify-writes</td>
 *   </tr>
 *   <tr>
 *     <td>{@code RWMutex.word}</td><td>volatile</td><td>volatile read-modify-write</td><td>none</td>
 *     <td>who is inside, who waits and whether there is a writer change in one step, so that each reader either is
 *         waited for or waits; the unlock of one side is read by the lock of the other</td>
 *   </tr>
 *   <tr>
 *     <td>the permits of {@code RWMutex.readersTurn}, {@code RWMutex.writersTurn}</td><td>as {@code Semaphore} does</td>
 *     <td>as {@code Semaphore} does</td><td>none</td>
 *     <td>one permit for each thread that the word says is inside and that has waited; it may pass to another of its
 *         kind, which the numbers do not notice</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Once.done}</td><td>acquire</td><td>release</td><td>{@code Once.mutex} to write</td>
 *     <td>whoever sees it sees all that the action did; the look under the mutex keeps the action from running
 *         twice</td>
 *   </tr>
 *   <tr>
 *     <td>the state of {@code WaitGroup.Sync}</td><td>volatile</td><td>volatile compare-and-set</td><td>none</td>
 *     <td>each done is in the chain of read-modify-writes that ends in the zero that a waiter reads</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Mutex.sync}, {@code RWMutex.writers}, {@code Once.mutex}, {@code WaitGroup.sync}</td><td>plain</td>
 *     <td>once, in the constructor</td><td>final</td>
 *     <td>a lock that is published by a data race is still fully built (JLS 17.5)</td>
 *   </tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.mutex;

import org.jspecify.annotations.NullMarked;
