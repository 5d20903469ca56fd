/**
 * The live views of the maps, their iterators and their entries, written once for all of them.
 *
 * <p>A {@link org.maplitmus.maps.view.ViewedMap} gives its views a {@link org.maplitmus.maps.view.Backing}:
 * {@link org.maplitmus.maps.view.ConcurrentBacking} if it is a {@code ConcurrentMap} with weakly consistent iterators,
 * {@link org.maplitmus.maps.view.NodeBacking} if it is for one thread and its nodes are the entries. The way over its
 * mappings, a {@link org.maplitmus.maps.view.Traversal}, is the map's own. A map whose views hold a lock has views of
 * its own over {@link org.maplitmus.maps.view.ViewIterator} and {@link org.maplitmus.maps.view.WriteThroughEntry}.
 *
 * <table>
 *   <caption>Access to shared fields</caption>
 *   <tr><th>field</th><th>read</th><th>write</th><th>guard</th><th>why</th></tr>
 *   <tr>
 *     <td>the fields of {@code ViewIterator}, {@code PartIterator} and {@code NodeTraversal}, the value in a
 *         {@code WriteThroughEntry}</td>
 *     <td>plain</td><td>plain</td>
 *     <td>one thread: an iterator and what it shows belong to the thread that iterates</td>
 *     <td>an iterator is shared with nobody</td>
 *   </tr>
 *   <tr>
 *     <td>the fields of the views and of {@code ConcurrentBacking} and {@code NodeBacking}</td><td>plain</td>
 *     <td>once, in the constructor</td><td>final</td><td>they never change</td>
 *   </tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.view;

import org.jspecify.annotations.NullMarked;
