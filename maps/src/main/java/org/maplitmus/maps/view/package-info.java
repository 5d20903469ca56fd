/**
 * The live views of the maps whose iterators are weakly consistent: what a view does is the same whatever the map is,
 * so the map gives a {@link org.maplitmus.maps.view.Traversal} and takes removals as a {@code ConcurrentMap}.
 *
 * <table>
 *   <caption>Access to shared fields</caption>
 *   <tr><th>field</th><th>read</th><th>write</th><th>guard</th><th>why</th></tr>
 *   <tr>
 *     <td>the fields of {@code ViewIterator} and {@code WriteThroughEntry}</td><td>plain</td><td>plain</td>
 *     <td>one thread: an iterator belongs to the thread that iterates</td><td>an iterator is shared with nobody</td>
 *   </tr>
 *   <tr>
 *     <td>the fields of the views</td><td>plain</td><td>once, in the constructor</td><td>final</td><td>they never change</td>
 *   </tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.view;

import org.jspecify.annotations.NullMarked;
