package org.maplitmus.runner.oracle;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;

/**
 * The program of a JVM in which Lincheck looks for one interleaving that refutes a cell.
 *
 * <p>Its arguments are the file for the result, which is empty if there is none, the id of the cell, and the bound.
 */
public final class LincheckMain {

    private LincheckMain() {}

    /** Answers, and ends the JVM, whatever threads the subject has left behind. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        drawTheSameLots();
        CellModel cell = cell(arguments[1]);
        Class<?> adapter = Class.forName(AdapterSource.className(cell));
        Files.writeString(
                Path.of(arguments[0]),
                Lincheck.broken(cell, adapter, Integer.parseInt(arguments[2])).orElse(""));
        Runtime.getRuntime().halt(0);
    }

    /** A map may draw the seed of its hashes when it is made, which Lincheck does not see. */
    private static void drawTheSameLots() throws ReflectiveOperationException {
        Field seeder = ThreadLocalRandom.class.getDeclaredField("seeder");
        seeder.setAccessible(true);
        ((AtomicLong) seeder.get(null)).set(1);
    }

    private static CellModel cell(String id) throws IOException {
        return Catalogue.load(LincheckMain.class.getClassLoader())
                .cells()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IOException("no cell " + id));
    }
}
