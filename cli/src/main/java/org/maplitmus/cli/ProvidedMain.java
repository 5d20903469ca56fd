package org.maplitmus.cli;

import org.maplitmus.runner.stress.MainClass;

/** {@link Main} for those who depend on no command. */
public final class ProvidedMain implements MainClass {

    @Override
    public Class<?> type() {
        return Main.class;
    }
}
