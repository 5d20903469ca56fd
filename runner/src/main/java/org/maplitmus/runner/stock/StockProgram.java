package org.maplitmus.runner.stock;

import org.openjdk.jcstress.Main;

/** JCStress' own program, for JCStress' own options. */
public final class StockProgram {

    private StockProgram() {}

    /** Runs it in this virtual machine. */
    public static void run(String[] arguments) throws Exception {
        Main.main(arguments);
    }
}
