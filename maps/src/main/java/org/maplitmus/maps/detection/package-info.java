/**
 * Misuse detection: how a map that is not synchronized notices that threads share it, and what it then says.
 *
 * <p>{@link Detection} names the modes, {@link Detectors} makes the detector that a map keeps at its door, and
 * {@link Guarded} puts one at the door of a map that has none. A report is a {@link FatalError}.
 *
 * <table>
 *   <caption>Access to shared fields</caption>
 *   <tr><th>field</th><th>read</th><th>write</th><th>guard</th><th>why</th></tr>
 *   <tr>
 *     <td>{@code ToggledFlag.flag}</td><td>opaque</td><td>opaque</td><td>none: racing on it is its purpose</td>
 *     <td>each look must be made, which a plain one need not be; nothing else may be ordered, as Go orders nothing</td>
 *   </tr>
 *   <tr>
 *     <td>{@code SequenceWord.word}</td>
 *     <td>a reader's first look acquire, its last opaque after a load-load fence; a writer's opaque</td>
 *     <td>odd: opaque before a store-store fence; even: release</td><td>none</td>
 *     <td>a reader that sees a store of the body sees the odd word at its last look, or a later one; release and acquire
 *         keep the body between its two stores</td>
 *   </tr>
 *   <tr>
 *     <td>{@code NamedSequenceWord.inside}, {@code .last}</td><td>opaque</td><td>opaque, by the writer inside</td>
 *     <td>none</td><td>a thread looks only whether it finds itself; the last writer is named in reports only</td>
 *   </tr>
 *   <tr>
 *     <td>{@code ExactWord.word}</td><td>volatile</td><td>atomic add, or compare-and-set to enter as a writer</td>
 *     <td>none</td>
 *     <td>looking and entering must be one step, or two threads could enter and each see the other outside</td>
 *   </tr>
 *   <tr>
 *     <td>{@code ExactWord.owner}</td><td>opaque</td><td>opaque</td>
 *     <td>written only while the writer bit of the word is the thread's own</td>
 *     <td>a thread looks whether it finds itself, which needs no order; others read it for a report only</td>
 *   </tr>
 *   <tr>
 *     <td>{@code ExactWord.lastReader}</td><td>opaque</td><td>opaque</td><td>none</td>
 *     <td>for a report only, which says that it is the last that joined and no more</td>
 *   </tr>
 *   <tr>
 *     <td>{@code FatalExit.enabled}</td><td>volatile</td><td>volatile</td><td>none</td>
 *     <td>holds for every report made after the switch was turned</td>
 *   </tr>
 * </table>
 */
@NullMarked
package org.maplitmus.maps.detection;

import org.jspecify.annotations.NullMarked;
