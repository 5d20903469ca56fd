package org.maplitmus.junit;

import org.maplitmus.runner.problem.Face;

/** The names that attributes of {@link Litmus} have. */
final class AttributeNames implements Face {

    @Override
    public String method() {
        return "map = CLASS.class, factory = \"METHOD\"";
    }

    @Override
    public String factory() {
        return "factory";
    }

    @Override
    public String factory(String expression) {
        return "factory = \"" + expression + "\"";
    }

    @Override
    public String promises() {
        return "promises";
    }

    @Override
    public String keys() {
        return "keys = Integer.class, Long.class or String.class";
    }

    @Override
    public String reports() {
        return "reports";
    }

    @Override
    public String classPath() {
        return "the class path of the tests";
    }

    @Override
    public String orSet(String set) {
        return "";
    }

    @Override
    public String seeNames() {
        return "";
    }
}
