/**
 * Go's maps, modelled in Java: what every implementation of them has in common, and the implementations.
 *
 * <table>
 *   <caption>Access to shared fields</caption>
 *   <tr><th>field</th><th>read</th><th>write</th><th>guard</th><th>why</th></tr>
 *   <tr>
 *     <td>{@code DetectingMap.detector}, {@code random}, {@code coversAll}, {@code BucketTable.chunks}, {@code bits},
 *         {@code mask}, {@code BucketChunk.tophash}, {@code cells} (the references)</td>
 *     <td>plain</td><td>once, in the constructor</td><td>final</td>
 *     <td>a table or a chunk that is reached by a data race still has its arrays, and they fit each other
 *         (JLS 17.5)</td>
 *   </tr>
 *   <tr>
 *     <td>{@code DetectingMap.seed}, {@code clears}, {@code count}, {@code GoMap.table}, {@code BucketTable.old},
 *         {@code evacuated}, {@code overflows}, {@code BucketChunk.overflow}, the elements of all arrays</td>
 *     <td>plain</td><td>plain</td><td>none: the caller keeps a writer alone</td>
 *     <td>a map is not synchronized; a thread that races reads each into a local, masks every number by the length of
 *         the array it indexes, and reports what cannot be</td>
 *   </tr>
 *   <tr>
 *     <td>{@code BucketTable.iterated}</td><td>plain</td><td>plain, only ever to true, also by iterators that share the
 *         map with readers</td>
 *     <td>none</td><td>iterators that race write the same value; a writer that must see it is ordered after them by
 *         whatever keeps it alone</td>
 *   </tr>
 *   <tr>
 *     <td>{@code SwissDirectory.tables}, {@code depth}, {@code SwissTable.controls}, {@code slots}, {@code depth} (the
 *         references)</td>
 *     <td>plain</td><td>once, in the constructor</td><td>final</td>
 *     <td>a directory or a table that is reached by a data race still has its arrays, of lengths that are powers of
 *         two (JLS 17.5)</td>
 *   </tr>
 *   <tr>
 *     <td>{@code SwissMap.directory}, {@code SwissTable.growthLeft}, {@code stale}, the elements of all arrays</td>
 *     <td>plain</td><td>plain</td><td>none: the caller keeps a writer alone</td>
 *     <td>a map is not synchronized; a thread that races reads each into a local, masks every number by the length of
 *         the array it indexes, counts its probes, and reports what cannot be</td>
 *   </tr>
 *   <tr>
 *     <td>{@code FlatSwissMap.growth}, {@code FlatTable.slots}, {@code controls}, {@code cells} (the references),
 *         {@code limit}, {@code widening}</td>
 *     <td>plain</td><td>once, in the constructor</td><td>final</td>
 *     <td>a table that is reached by a data race still has its arrays, and they fit each other (JLS 17.5)</td>
 *   </tr>
 *   <tr>
 *     <td>{@code FlatSwissMap.table}, {@code FlatTable.used}, the elements of both arrays</td>
 *     <td>plain</td><td>plain</td><td>none: the caller keeps a writer alone</td>
 *     <td>a map is not synchronized; a thread that races reads the table into a local, computes every index from what
 *         is final there, counts its probes, and reports what cannot be</td>
 *   </tr>
 *   <tr>
 *     <td>{@code BucketRange.*}, {@code SwissRange.*}, {@code FlatRange.*}</td><td>plain</td><td>plain</td><td>one thread</td>
 *     <td>an iterator belongs to the thread that loops</td>
 *   </tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.go;

import org.jspecify.annotations.NullMarked;
