package org.maplitmus.layouts.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.maplitmus.layouts.inspection.Inspection;
import org.maplitmus.layouts.technique.TechniqueTable;

/**
 * The layouts page: one HTML file that needs nothing else.
 *
 * <p>Thread-safe; its template is compiled with the module.
 */
public final class LayoutsPage {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            LayoutsPage.class.getClassLoader(),
            LayoutsPage.class.getPackageName() + ".template");

    private LayoutsPage() {}

    /** The page of these inspections, with a table of techniques for each size of line; all text is escaped. */
    public static String of(List<Inspection> inspections, List<TechniqueTable> tables) {
        StringOutput page = new StringOutput();
        TEMPLATES.render("layouts.jte", new LayoutsPageModel(inspections, tables), page);
        return page.toString();
    }
}
