package org.maplitmus.cli.terminal;

import org.maplitmus.runner.problem.Face;

/** The names that options have. */
public final class OptionNames implements Face {

    @Override
    public String method() {
        return "--subject-class CLASS::METHOD";
    }

    @Override
    public String factory() {
        return "--factory";
    }

    @Override
    public String factory(String expression) {
        return "--factory '" + expression + "'";
    }

    @Override
    public String promises() {
        return "--promises";
    }

    @Override
    public String keys() {
        return "--keys integers, longs or strings";
    }

    @Override
    public String reports() {
        return "--reports";
    }

    @Override
    public String classPath() {
        return "--classpath";
    }

    @Override
    public String orSet(String set) {
        return " or add --subject-set " + set;
    }

    @Override
    public String seeNames() {
        return " (see: list)";
    }
}
