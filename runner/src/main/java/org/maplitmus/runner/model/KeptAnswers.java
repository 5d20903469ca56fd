package org.maplitmus.runner.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.report.collect.FileFault;
import org.maplitmus.runner.trust.SealedFile;
import org.maplitmus.runner.trust.UserKey;

/**
 * What the explorer has answered in earlier runs of this user, in a file.
 *
 * <p>An answer depends on what it rests on and on nothing else, neither on the folder of a run nor on the project; so
 * there is one file for each user and Java installation. One that was not written by this user, or is damaged, is named
 * and counts as empty. Used by one thread.
 */
public final class KeptAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** So many are kept; those that were not asked for the longest go first. */
    private static final int MOST = 20_000;

    private final @Nullable SealedFile file;
    private String fault = "";

    private KeptAnswers(@Nullable SealedFile file) {
        this.file = file;
    }

    /** Those of the user who runs this program, on the installation {@code jdk}. */
    public static KeptAnswers ofUser(String jdk) {
        return in(UserKey.ofUser(), jdk);
    }

    /** Those beside {@code key}. */
    static KeptAnswers in(UserKey key, String jdk) {
        Path path = key.file().resolveSibling("model-" + jdk.replaceAll("[^A-Za-z0-9._-]", "_") + ".json.gz");
        return new KeptAnswers(new SealedFile(path, key));
    }

    /** None, and none will be kept. */
    public static KeptAnswers none() {
        return new KeptAnswers(null);
    }

    /** Why they could not be read or written; empty if they could. */
    public String fault() {
        return fault;
    }

    /** The replies that were kept, by the ids of their cells, those that were asked for the longest ago first. */
    Map<String, ModelReply> read() {
        Map<String, ModelReply> kept = new LinkedHashMap<>();
        try {
            for (ModelReply reply : replies()) {
                kept.put(reply.answer().cell(), reply);
            }
        } catch (IOException e) {
            fault = FileFault.words(e);
        }
        return kept;
    }

    private List<ModelReply> replies() throws IOException {
        Optional<byte[]> content = file == null ? Optional.empty() : file.read();
        if (content.isEmpty()) {
            return List.of();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content.get()))) {
            return Arrays.asList(JSON.readValue(in, ModelReply[].class));
        }
    }

    /** Keeps {@code replies} beside the others, as known from now on unless they are known for longer. */
    void keep(Collection<ModelReply> replies) {
        if (file == null) {
            return;
        }
        Map<String, ModelReply> all = read();
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        for (ModelReply reply : replies) {
            if (reply.answers()) {
                all.remove(reply.answer().cell());
                all.put(reply.answer().cell(), reply.since(now));
            }
        }
        try {
            file.write(packed(all.values()));
        } catch (IOException e) {
            fault = FileFault.words(e);
        }
    }

    private static byte[] packed(Collection<ModelReply> replies) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(JSON.writeValueAsBytes(
                    replies.stream().skip(Math.max(0, replies.size() - MOST)).toList()));
        }
        return packed.toByteArray();
    }
}
