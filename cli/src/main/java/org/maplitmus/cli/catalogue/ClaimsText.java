package org.maplitmus.cli.catalogue;

import java.io.PrintWriter;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;

/** What one subject promises, each promise with the sentences that make it. */
final class ClaimsText {

    private ClaimsText() {}

    static void print(SubjectModel subject, PrintWriter out) {
        out.println(subject.name() + (subject.promises().isEmpty() ? " promises nothing" : " promises"));
        for (String promise : subject.promises()) {
            out.println("  " + promise);
            subject.sources(promise).forEach(source -> print(source, out));
        }
    }

    private static void print(SourceModel source, PrintWriter out) {
        out.println("      " + source.text());
        if (!source.url().isEmpty()) {
            out.println("      " + source.url());
        }
    }
}
