/**
 * Go's channels and its select, and channels that declare what they carry.
 *
 * <p>A thread that must wait queues its {@code Case} up in each channel concerned, and parks. The thread that comes
 * next to one of them completes the case: it gives the receiver its value, or takes the sender's, and wakes it. So
 * values change hands directly, and the buffer is in use only while nobody waits to receive.
 *
 * <table>
 *   <caption>Access to shared fields</caption>
 *   <tr><th>field</th><th>read</th><th>write</th><th>guard</th><th>why</th></tr>
 *   <tr>
 *     <td>{@code Chan.buffer}, {@code Chan.senders}, {@code Chan.receivers}, {@code Chan.closed}</td><td>plain</td>
 *     <td>plain</td><td>{@code Chan.lock}</td>
 *     <td>each operation holds the lock when it takes effect, so all on one channel are in one order, which carries the
 *         edges of close and of the buffer</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Waiter.completion}</td><td>volatile</td><td>volatile compare-and-set</td><td>none</td>
 *     <td>a thread waits in several channels under several locks, and one alone may complete it; what the completing
 *         thread did before is seen by the one that wakes, in either direction</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Case.waiter}</td><td>plain</td><td>plain, before it is queued up</td><td>{@code Chan.lock}</td>
 *     <td>whoever finds the case in a queue found it under the lock under which it was put there</td>
 *   </tr>
 *   <tr>
 *     <td>{@code SendCase.taken}, {@code ReceiveCase.received}</td><td>plain</td><td>plain</td>
 *     <td>one thread: that which made the case</td>
 *     <td>the completing thread leaves a result in the completion, which the waiting thread stores itself</td>
 *   </tr>
 *   <tr>
 *     <td>{@code SendCase.value}, {@code Waiter.thread}, {@code Chan.capacity}, {@code Chan.number}</td><td>plain</td>
 *     <td>once, in the constructor</td><td>final</td><td>JLS 17.5</td>
 *   </tr>
 *   <tr>
 *     <td>{@code TypedChan.dropped}</td><td>as {@code StripedCounter} does</td><td>as {@code StripedCounter} does</td>
 *     <td>none</td><td>droppers need not wait for each other</td>
 *   </tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.channel;

import org.jspecify.annotations.NullMarked;
