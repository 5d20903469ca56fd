package org.maplitmus.layouts.assertion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.assertj.core.annotation.CheckReturnValue;
import org.maplitmus.layouts.drawing.SvgMap;
import org.maplitmus.layouts.drawing.TextMap;
import org.maplitmus.layouts.drawing.TextReport;
import org.maplitmus.layouts.isolation.ModelVerdict;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.model.LayoutModel;
import org.maplitmus.layouts.vm.KnownRules;

/**
 * Asserts isolation on lines of a size under layout models.
 *
 * <p>Nothing is asserted before {@link #underAllModels} or {@link #under} is called. A failure says who shares a line
 * with whom at how many addresses, and the smallest fix; it draws the cache-line map, and the same as SVG below the
 * folder {@code target/layouts}, or the one that the system property {@code maplitmus.layouts} names.
 */
public final class IsolationAssert {

    private final IntFunction<Obligation> obligations;
    private final BiFunction<Integer, Collection<LayoutModel>, Optional<String>> fixes;
    private final String description;
    private final Map<LayoutModel, String> exceptions = new EnumMap<>(LayoutModel.class);
    private int line = 64;

    IsolationAssert(
            IntFunction<Obligation> obligations,
            BiFunction<Integer, Collection<LayoutModel>, Optional<String>> fixes,
            String description) {
        this.obligations = obligations;
        this.fixes = fixes;
        this.description = description;
    }

    /** Lines of 64 (the default), 128 or 256 bytes. */
    @CheckReturnValue
    public IsolationAssert onLinesOf(int bytes) {
        line = bytes;
        return this;
    }

    /**
     * Accepts that a model does not isolate, and asserts that it does not: an exception that is not needed any more is
     * a failure.
     *
     * @throws IllegalArgumentException if no reason is given
     */
    @CheckReturnValue
    public IsolationAssert except(LayoutModel model, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an exception for " + model + " needs a reason");
        }
        exceptions.put(model, reason);
        return this;
    }

    /** Asserts isolation under every model but the exceptions. */
    public void underAllModels() {
        under(LayoutModel.values());
    }

    /** Asserts isolation under each of these models but the exceptions. */
    public void under(LayoutModel... models) {
        KnownRules.require();
        Obligation obligation = obligations.apply(line);
        List<ModelVerdict> verdicts = obligation.verdicts(Stream.of(models)
                .filter(model -> !exceptions.containsKey(model))
                .toList());
        failIfNotIsolated(obligation, verdicts);
        exceptions.forEach((model, reason) -> failIfIsolated(obligation.verdict(model), reason));
    }

    private void failIfNotIsolated(Obligation obligation, List<ModelVerdict> verdicts) {
        TextReport.worst(verdicts).ifPresent(worst -> {
            List<LayoutModel> models =
                    verdicts.stream().map(ModelVerdict::model).toList();
            throw new AssertionError(described(TextReport.of(obligation, verdicts, fixes.apply(line, models))
                    + "\n" + TextMap.of(obligation, worst)
                    + "  drawn in " + drawn(obligation, worst)));
        });
    }

    private void failIfIsolated(ModelVerdict verdict, String reason) {
        if (verdict.isolated()) {
            throw new AssertionError(
                    described("the exception for %s (%s) is not needed any more: it isolates every group"
                            .formatted(verdict.model(), reason)));
        }
    }

    private String described(String message) {
        return description.isEmpty() ? message : "[" + description + "] " + message;
    }

    private static Path drawn(Obligation obligation, ModelVerdict verdict) {
        Path folder = Path.of(System.getProperty("maplitmus.layouts", "target/layouts"));
        String name = obligation.name().replaceAll("[^\\w.$-]+", "-") + "-" + verdict.model() + "-" + obligation.line();
        try {
            return Files.writeString(
                    Files.createDirectories(folder).resolve(name + ".svg"), SvgMap.of(obligation, verdict));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
