/**
 * Where the actors of a cell wait for locks: from a flight recording to a table for people and a contention profile for
 * pprof.
 *
 * <p>{@link org.maplitmus.runner.record.WaitRecorder} makes the recording inside a fork;
 * {@link org.maplitmus.runner.profile.WaitRecording} reads it into a {@link org.maplitmus.runner.profile.LockProfile},
 * which {@link org.maplitmus.runner.profile.LockTable} and {@link org.maplitmus.runner.profile.Pprof} render.
 */
@NullMarked
package org.maplitmus.runner.profile;

import org.jspecify.annotations.NullMarked;
