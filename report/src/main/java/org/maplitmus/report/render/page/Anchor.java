package org.maplitmus.report.render.page;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.maplitmus.report.judge.JudgedCell;

/** The element ids that other pages can link to. */
public final class Anchor {

    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9-]");

    private Anchor() {}

    /**
     * The id of a cell's evidence: like the cell's own, with what an address cannot hold as underscore and hexadecimal
     * code, so that different cells never share one.
     */
    public static String of(JudgedCell cell) {
        return cell.guarantee() + "@" + ofSubject(cell.subject());
    }

    /** The part of a cell's id that names its subject. */
    public static String ofSubject(String name) {
        return safe(name);
    }

    /** The id of a configuration's flags. */
    public static String ofConfiguration(String id) {
        return "configuration." + safe(id);
    }

    private static String safe(String name) {
        return UNSAFE.matcher(name).replaceAll(Anchor::code);
    }

    private static String code(MatchResult match) {
        return "_" + Integer.toHexString(match.group().charAt(0));
    }
}
