package org.maplitmus.layouts.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maplitmus.layouts.isolation.ModelVerdict;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.isolation.Violation;
import org.maplitmus.layouts.model.LayoutModel;

/** The verdicts on an obligation in words: who shares a line with whom, under which models, and the smallest fix. */
public final class TextReport {

    private static final int MOST_VIOLATIONS = 12;
    private static final int MOST_KINDS = 3;
    private static final List<LayoutModel> USUAL =
            List.of(LayoutModel.JDK25, LayoutModel.JDK25_COMPACT, LayoutModel.JDK17);

    private TextReport() {}

    /** The report; ends with a newline. */
    public static String of(Obligation obligation, List<ModelVerdict> verdicts, Optional<String> fix) {
        StringBuilder text = new StringBuilder(headline(obligation, verdicts)).append('\n');
        Map<List<Violation>, List<LayoutModel>> kinds = byViolations(verdicts);
        if (kinds.size() <= MOST_KINDS) {
            kinds.forEach((violations, models) -> text.append(told(violations, models)));
        } else {
            text.append(ViolationTable.of(verdicts, USUAL));
        }
        List<LayoutModel> isolated = verdicts.stream()
                .filter(ModelVerdict::isolated)
                .map(ModelVerdict::model)
                .toList();
        if (!isolated.isEmpty()) {
            text.append("  isolated under ").append(names(isolated)).append('\n');
        }
        fix.ifPresent(
                sentence -> text.append("  smallest fix: ").append(sentence).append('\n'));
        return text.toString();
    }

    private static String told(List<Violation> violations, List<LayoutModel> models) {
        StringBuilder text = new StringBuilder("  ").append(names(models)).append(":\n");
        violations.stream()
                .limit(MOST_VIOLATIONS)
                .forEach(violation -> text.append("    ").append(violation).append('\n'));
        if (violations.size() > MOST_VIOLATIONS) {
            text.append("    and ").append(violations.size() - MOST_VIOLATIONS).append(" more\n");
        }
        return text.toString();
    }

    /** What a verdict is in one line. */
    public static String headline(Obligation obligation, List<ModelVerdict> verdicts) {
        long violated = verdicts.stream().filter(verdict -> !verdict.isolated()).count();
        String lines = "on lines of " + obligation.line() + " bytes";
        return violated == 0
                ? "%s: isolated %s under %s".formatted(obligation.name(), lines, all(verdicts.size()))
                : "%s: not isolated %s under %d of %d models"
                        .formatted(obligation.name(), lines, violated, verdicts.size());
    }

    /**
     * The violated verdict whose map says most to most readers: that of the first of the usual models, or else of a
     * verified one.
     */
    public static Optional<ModelVerdict> worst(List<ModelVerdict> verdicts) {
        List<ModelVerdict> violated =
                verdicts.stream().filter(verdict -> !verdict.isolated()).toList();
        return USUAL.stream()
                .flatMap(model -> violated.stream().filter(verdict -> verdict.model() == model))
                .findFirst()
                .or(() -> violated.stream()
                        .filter(verdict -> verdict.model().verified())
                        .findFirst())
                .or(() -> violated.stream().findFirst());
    }

    private static String all(int models) {
        return models == 1 ? "this model" : "all " + models + " models";
    }

    private static Map<List<Violation>, List<LayoutModel>> byViolations(List<ModelVerdict> verdicts) {
        Map<List<Violation>, List<LayoutModel>> models = new LinkedHashMap<>();
        verdicts.stream()
                .filter(verdict -> !verdict.isolated())
                .forEach(verdict -> models.computeIfAbsent(
                                Violation.withoutMirrors(verdict.violations()), any -> new ArrayList<>())
                        .add(verdict.model()));
        return models;
    }

    private static String names(List<LayoutModel> models) {
        return models.stream().map(TextReport::name).collect(Collectors.joining(", "));
    }

    /** The id of a model, and whether nobody has compared it. */
    static String name(LayoutModel model) {
        return model.id() + (model.verified() ? "" : " (unverified)");
    }
}
