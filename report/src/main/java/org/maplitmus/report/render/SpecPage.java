package org.maplitmus.report.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.maplitmus.report.compare.History;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.page.PageModel;

/**
 * The spec page: one HTML file that needs nothing else, with the matrix, every guarantee, its scenario and evidence.
 *
 * <p>Thread-safe; its templates are compiled with the module.
 */
public final class SpecPage {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, SpecPage.class.getClassLoader(), "org.maplitmus.report.render.template");

    private SpecPage() {}

    /** The page of {@code run} alone; whatever the run holds is escaped. */
    public static String of(Run run) {
        return of(run, History.NONE);
    }

    /** The page of {@code run}, which ends {@code history}; whatever they hold is escaped. */
    public static String of(Run run, History history) {
        StringOutput page = new StringOutput();
        TEMPLATES.render("page.jte", PageModel.of(run, history), page);
        return page.toString();
    }
}
