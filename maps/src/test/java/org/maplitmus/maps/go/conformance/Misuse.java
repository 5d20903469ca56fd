package org.maplitmus.maps.go.conformance;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.detection.FatalError;
import org.maplitmus.maps.go.BuiltinMap;

/**
 * A writer that another operation meets in the middle of its write.
 *
 * <p>Go's programs try until they meet; here the writer's key stops it, so that they meet the first time.
 */
enum Misuse implements Scenario {
    TWO_WRITERS,
    READER_AND_WRITER,
    ITERATOR_AND_WRITER,
    ABSENT_DELETE_AND_WRITER;

    private static final int ENTRIES = 4;

    /** Plays it in a process of its own, as the first report ends the process. */
    @Override
    public void play(Maps model, BiConsumer<String, Object> figures) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            home(Misuse.class) + File.pathSeparator + home(BuiltinMap.class),
                            FatalProgram.class.getName(),
                            model.name(),
                            name())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader stderr = process.errorReader(StandardCharsets.UTF_8)) {
                figures.accept("stderr", String.valueOf(stderr.readLine()));
                stderr.lines().forEach(line -> {});
            }
            figures.accept("status", process.waitFor());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The report of the one that came second. */
    String meet(Maps model, Detection mode) {
        BuiltinMap<Object, Object> map = model.map(mode);
        for (int number = 0; number < ENTRIES; number++) {
            map.assign(MeetingKey.plain(number), "");
        }
        MeetingKey key = MeetingKey.stopping(1);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> map.assign(key, ""));
        key.awaitArrival();
        try {
            intrude(map);
            return "no report";
        } catch (FatalError error) {
            return error.goText();
        } finally {
            key.release();
            writer.exceptionally(thrown -> null).join();
        }
    }

    private void intrude(BuiltinMap<Object, Object> map) {
        switch (this) {
            case TWO_WRITERS -> map.assign(MeetingKey.plain(2), "");
            case READER_AND_WRITER -> map.get(MeetingKey.plain(2));
            case ITERATOR_AND_WRITER -> map.range().next();
            case ABSENT_DELETE_AND_WRITER -> map.delete(MeetingKey.plain(-1));
        }
    }
}
