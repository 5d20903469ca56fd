/**
 * Structured concurrency: tasks that end before the block in which they were begun.
 *
 * <table>
 *   <caption>Access to shared fields</caption>
 *   <tr><th>field</th><th>read</th><th>write</th><th>guard</th><th>why</th></tr>
 *   <tr>
 *     <td>{@code Scope.tasks}</td><td>as {@code WaitGroup} does</td><td>as {@code WaitGroup} does</td><td>none</td>
 *     <td>a task counts in its scope and in all above; that it leaves is the last thing it does, and is synchronized
 *         before the return of a join that waited for it</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Scope.joined}</td><td>volatile</td><td>volatile</td><td>none</td>
 *     <td>the thread that closes the scope may be another than the one that has joined it</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Tree.ending}</td><td>volatile</td><td>volatile compare-and-set</td><td>none</td>
 *     <td>the first of several endings is the one that is reported</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Tree.running}</td><td>as {@code ConcurrentHashMap} does</td><td>as {@code ConcurrentHashMap} does</td>
 *     <td>none</td>
 *     <td>a task is put there before it looks at the ending, and the ending is set before it is looked for there: the
 *         task finds the ending or its interrupt finds the task</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Task.result}</td><td>volatile</td><td>volatile</td><td>none</td>
 *     <td>may be asked for before the scope has joined</td>
 *   </tr>
 *   <tr>
 *     <td>{@code Scope.tree}, {@code Scope.parent}, {@code Task.work}, {@code Tree.timer}</td><td>plain</td>
 *     <td>once, in the constructor</td><td>final</td><td>JLS 17.5</td>
 *   </tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.scope;

import org.jspecify.annotations.NullMarked;
