/**
 * Go's {@code sync.Map} in its two generations, modelled in Java: {@link org.maplitmus.maps.sync.SyncMap} and
 * {@link org.maplitmus.maps.sync.HashTrieMap}.
 *
 * <p>{@code SyncMap} has {@code ReadOnly} for its readers, an {@code EntryTable} twice, and a {@code SyncEntry} for
 * each key. {@code HashTrieMap} has {@code Indirect} for each level, {@code TrieEntry} for each mapping, and
 * {@code Slot} for a writer that holds one. {@code Walk} is how {@code range} and the views of both go over a map,
 * {@code MapView} what makes a {@code ConcurrentMap} of either.
 *
 * <table>
 *   <caption>Which equality</caption>
 *   <tr><th>compared</th><th>by the methods of {@code GoSyncMap}</th><th>by the view</th></tr>
 *   <tr>
 *     <td>keys</td><td>{@code GoEquality.same}, in the entries of both maps</td>
 *     <td>the same, and where that is not {@code equals} a {@code JavaKey} stands in the map for the key</td>
 *   </tr>
 *   <tr>
 *     <td>values</td><td>{@code Equality.GO}</td><td>{@code Equality.JAVA}</td>
 *   </tr>
 *   <tr>
 *     <td>the mapping of a NaN, a null key or a null value</td><td>seen, NaN by {@code range} alone</td><td>not seen</td>
 *   </tr>
 *   <tr>
 *     <td>the mapping of a {@code JavaKey}</td><td>not seen</td><td>seen under the key that it stands for</td>
 *   </tr>
 * </table>
 *
 * <table>
 *   <caption>Access to shared fields</caption>
 *   <tr><th>field</th><th>read</th><th>write</th><th>guard</th><th>why</th></tr>
 *   <tr>
 *     <td>{@code SyncMap.read}</td><td>volatile</td><td>volatile</td><td>{@code SyncMap.mutex} to write</td>
 *     <td>who sees a table sees it filled, and never changed again; who sees that it is amended takes the mutex</td>
 *   </tr>
 *   <tr>
 *     <td>{@code SyncMap.dirty}, {@code misses}, the fields of the {@code EntryTable} that is dirty</td><td>plain</td>
 *     <td>plain</td><td>{@code SyncMap.mutex}</td>
 *     <td>who holds the mutex is alone; the store of {@code read} carries a table to its readers</td>
 *   </tr>
 *   <tr>
 *     <td>{@code SyncEntry.state}</td><td>volatile</td>
 *     <td>CAS; volatile from expunged; plain in the constructor</td>
 *     <td>to and from expunged: {@code SyncMap.mutex}</td>
 *     <td>stores and deletions of a key meet here and lose nothing; who sees the value sees what came before it; two
 *         threads that each store one key and then load the other's must not both miss, which release and acquire would
 *         allow</td>
 *   </tr>
 *   <tr>
 *     <td>{@code HashTrieMap.root}</td><td>volatile</td><td>volatile; plain in the constructor</td><td>none</td>
 *     <td>a clear is one store; who starts from the new root sees what came before</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Indirect.slots} (elements)</td><td>volatile</td><td>volatile; plain before publication</td>
 *     <td>{@code Indirect.mutex} to write</td>
 *     <td>who sees an entry or a level sees it filled; volatile on both sides as with {@code SyncEntry.state}</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Indirect.dead}</td><td>plain</td><td>plain, once</td><td>{@code Indirect.mutex}</td>
 *     <td>only writers need it</td>
 *   </tr>
 *   <tr>
 *     <td>{@code TrieEntry.overflow}</td><td>volatile</td><td>volatile; plain in the constructor</td>
 *     <td>{@code Indirect.mutex} of the level to write</td>
 *     <td>as {@code Indirect.slots}; the store of the constructor is carried by the one that links the entry</td>
 *   </tr>
 *   <tr>
 *     <td>{@code SyncEntry.hash}, {@code key}, {@code TrieEntry.hash}, {@code key}, {@code value},
 *         {@code Indirect.parent}, the components of {@code ReadOnly} and {@code JavaKey}</td>
 *     <td>plain</td><td>once, in the constructor</td><td>final</td><td>they never change</td>
 *   </tr>
 *   <tr>
 *     <td>the fields of {@code Slot}, {@code SyncWalk} and {@code TrieWalk}</td>
 *     <td>plain</td><td>plain</td><td>one thread</td><td>a walk and an update belong to the thread that makes them</td>
 *   </tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.sync;

import org.jspecify.annotations.NullMarked;
