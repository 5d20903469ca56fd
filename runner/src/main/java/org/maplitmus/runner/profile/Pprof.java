package org.maplitmus.runner.profile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.GZIPOutputStream;
import org.maplitmus.runner.profile.LockProfile.Lock;
import org.maplitmus.runner.profile.LockProfile.Site;

/**
 * A lock profile as {@code go tool pprof} reads it: a gzipped message {@code perftools.profiles.Profile}.
 *
 * <p>Its values are those of Go's block and mutex profiles, contentions and delay in nanoseconds. The stacks are those
 * of the threads that waited, as in Go's block profile. The labels {@code lock} and {@code kind} say what was waited
 * for and how; a thread does not say so by its stack.
 */
public final class Pprof {

    private final LockProfile profile;
    private final Numbering<String> strings = new Numbering<>(0);
    private final Numbering<Frame> locations = new Numbering<>(1);
    private final Numbering<Function> functions = new Numbering<>(1);
    private final Message whole = new Message();

    private Pprof(LockProfile profile) {
        this.profile = profile;
        strings.of("");
    }

    /** A method, whichever line of it is meant. */
    private record Function(String name, String systemName, String file) {

        private static Function of(Frame frame) {
            String name = frame.qualifiedMethod();
            return new Function(name, name + frame.descriptor(), frame.file());
        }
    }

    /**
     * Writes {@code profile} to {@code file}.
     *
     * @throws IOException if the file system does
     */
    public static void write(LockProfile profile, Path file) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(new Pprof(profile).encoded());
        }
    }

    private byte[] encoded() throws IOException {
        head();
        samples();
        locations();
        functions();
        strings();
        return whole.toBytes();
    }

    private void head() throws IOException {
        whole.message(ProfileProto.Profile.SAMPLE_TYPE, valueType("contentions", "count"))
                .message(ProfileProto.Profile.SAMPLE_TYPE, valueType("delay", "nanoseconds"))
                .message(ProfileProto.Profile.PERIOD_TYPE, valueType("contentions", "count"))
                .number(ProfileProto.Profile.PERIOD, 1)
                .number(ProfileProto.Profile.TIME_NANOS, ChronoUnit.NANOS.between(Instant.EPOCH, profile.started()))
                .number(ProfileProto.Profile.DURATION_NANOS, profile.length().toNanos())
                .numbers(ProfileProto.Profile.COMMENT, strings.of(profile.cell() + " on Java " + profile.java()));
    }

    private Message valueType(String type, String unit) throws IOException {
        return texts(ProfileProto.ValueType.TYPE, type, ProfileProto.ValueType.UNIT, unit);
    }

    private void samples() throws IOException {
        for (Lock lock : profile.locks()) {
            for (Site site : lock.sites()) {
                whole.message(ProfileProto.Profile.SAMPLE, sample(lock, site));
            }
        }
    }

    private Message sample(Lock lock, Site site) throws IOException {
        long[] stack = site.stack().stream().mapToLong(locations::of).toArray();
        return new Message()
                .numbers(ProfileProto.Sample.LOCATION_ID, stack)
                .numbers(
                        ProfileProto.Sample.VALUE,
                        site.waits().count(),
                        site.waits().totalNanos())
                .message(ProfileProto.Sample.LABEL, label("lock", lock.type()))
                .message(ProfileProto.Sample.LABEL, label("kind", lock.kind().label()));
    }

    private Message label(String key, String value) throws IOException {
        return texts(ProfileProto.Label.KEY, key, ProfileProto.Label.STR, value);
    }

    /** Two texts, each as the value of its field. */
    private Message texts(int field, String text, int other, String otherText) throws IOException {
        return new Message().number(field, strings.of(text)).number(other, strings.of(otherText));
    }

    private void locations() throws IOException {
        for (Frame frame : locations.all()) {
            Message line = new Message()
                    .number(ProfileProto.Line.FUNCTION_ID, functions.of(Function.of(frame)))
                    .number(ProfileProto.Line.LINE, frame.line());
            whole.message(
                    ProfileProto.Profile.LOCATION,
                    new Message()
                            .number(ProfileProto.Location.ID, locations.of(frame))
                            .message(ProfileProto.Location.LINE, line));
        }
    }

    private void functions() throws IOException {
        for (Function function : functions.all()) {
            whole.message(
                    ProfileProto.Profile.FUNCTION,
                    new Message()
                            .number(ProfileProto.Function.ID, functions.of(function))
                            .number(ProfileProto.Function.NAME, strings.of(function.name()))
                            .number(ProfileProto.Function.SYSTEM_NAME, strings.of(function.systemName()))
                            .number(ProfileProto.Function.FILENAME, strings.of(function.file())));
        }
    }

    private void strings() throws IOException {
        for (String string : strings.all()) {
            whole.text(ProfileProto.Profile.STRING_TABLE, string);
        }
    }
}
