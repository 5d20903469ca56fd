package org.maplitmus.report.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
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
            null, ContentType.Html, SpecPage.class.getClassLoader(), SpecPage.class.getPackageName() + ".template");

    private SpecPage() {}

    /** The page of {@code run}, alone; whatever the run holds is escaped. */
    public static String of(Run run) {
        return of(run, History.NONE, Beside.NOTHING);
    }

    /** The page of {@code run}, which ends {@code history}, with links to what is {@code beside} it. */
    public static String of(Run run, History history, Beside beside) {
        StringOutput page = new StringOutput();
        TEMPLATES.render(
                "page.jte",
                Map.of("page", PageModel.of(run, history, beside.explained()), "layouts", beside.layouts()),
                page);
        return page.toString();
    }
}
