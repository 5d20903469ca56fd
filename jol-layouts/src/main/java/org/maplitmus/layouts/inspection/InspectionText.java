package org.maplitmus.layouts.inspection;

import java.util.stream.Collectors;
import org.maplitmus.layouts.drawing.TextMap;
import org.maplitmus.layouts.drawing.TextReport;
import org.maplitmus.layouts.isolation.Group;

/** An inspection for a terminal. */
public final class InspectionText {

    private InspectionText() {}

    /** The verdicts, whose roles they are, and the most telling map; ends with a newline. */
    public static String of(Inspection inspection) {
        return TextReport.of(inspection.obligation(), inspection.verdicts(), inspection.fix())
                + "  roles "
                + inspection.origin()
                + ": hot "
                + inspection.obligation().roles().groups().stream()
                        .map(Group::toString)
                        .collect(Collectors.joining("; "))
                + "\n"
                + inspection.remarks().stream()
                        .map(remark -> "  " + remark + "\n")
                        .collect(Collectors.joining())
                + "\n"
                + TextMap.of(inspection.obligation(), inspection.telling());
    }
}
