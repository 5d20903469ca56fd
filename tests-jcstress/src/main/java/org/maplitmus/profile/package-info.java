/**
 * Where the actors of a cell wait for locks: from a flight recording to a table for people and a contention profile for
 * pprof.
 *
 * <p>{@link org.maplitmus.profile.WaitRecorder} makes the recording inside a fork;
 * {@link org.maplitmus.profile.WaitRecording} reads it into a {@link org.maplitmus.profile.LockProfile}, which
 * {@link org.maplitmus.profile.LockTable} and {@link org.maplitmus.profile.Pprof} render.
 */
@NullMarked
package org.maplitmus.profile;

import org.jspecify.annotations.NullMarked;
