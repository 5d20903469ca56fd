package org.maplitmus.report.render.page;

import java.util.List;

/** Names that may be broken into lines where a reader would pause. */
public final class Breakable {

    private Breakable() {}

    /** The parts of {@code name}: before each hump and each opening bracket, and after each full stop. */
    public static List<String> parts(String name) {
        return List.of(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[./_-])|(?=[(])"));
    }
}
