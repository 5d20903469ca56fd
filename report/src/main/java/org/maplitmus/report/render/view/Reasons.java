package org.maplitmus.report.render.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maplitmus.report.judge.JudgedCell;

/**
 * Cells that share a reason.
 *
 * @param reason the reason
 * @param cells ids of the cells
 */
public record Reasons(String reason, List<String> cells) {

    /** Copies the list. */
    public Reasons {
        cells = List.copyOf(cells);
    }

    /** {@code cells} by reason, in the order in which the reasons first occur. */
    public static List<Reasons> of(List<JudgedCell> cells) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (JudgedCell cell : cells) {
            ids.computeIfAbsent(cell.reason(), reason -> new ArrayList<>()).add(cell.id());
        }
        return ids.entrySet().stream()
                .map(entry -> new Reasons(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The reason and the cells, for example {@code out of budget: VIS-01@HashMap, VIS-02@HashMap}. */
    public String sentence() {
        return reason + ": " + String.join(", ", cells);
    }

    /** The same with no more than {@code most} cells by name and the number of the others. */
    public String shortened(int most) {
        if (cells.size() <= most) {
            return sentence();
        }
        return reason + ": " + String.join(", ", cells.subList(0, most)) + " and " + Numbers.count(cells.size() - most)
                + " more";
    }
}
