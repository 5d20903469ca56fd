package org.maplitmus.cli.layouts;

import java.util.List;
import java.util.stream.Collectors;
import org.maplitmus.layouts.inspection.Inspection;

/** Many inspections for a terminal, a line for each. */
final class LayoutSummary {

    private LayoutSummary() {}

    /** The lines, and how many classes are isolated; ends with a newline. */
    static String of(List<Inspection> inspections) {
        StringBuilder text = new StringBuilder();
        inspections.forEach(inspection -> text.append(line(inspection)).append('\n'));
        long isolated = inspections.stream().filter(Inspection::isolated).count();
        return text.append("%d of %d classes isolate every hot group under every model; name a CLASS to see why not%n"
                        .formatted(isolated, inspections.size()))
                .toString();
    }

    private static String line(Inspection inspection) {
        long shared = inspection.verdicts().stream()
                .filter(verdict -> !verdict.isolated())
                .count();
        return "%-22s lines of %3d  %-8s  %s%s"
                .formatted(
                        shared == 0
                                ? "isolated"
                                : "shares under %d of %d"
                                        .formatted(shared, inspection.verdicts().size()),
                        inspection.obligation().line(),
                        inspection.origin(),
                        inspection.obligation().name(),
                        inspection.remarks().stream()
                                .map(remark -> "  " + remark)
                                .collect(Collectors.joining()));
    }
}
