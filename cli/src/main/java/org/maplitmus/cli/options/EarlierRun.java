package org.maplitmus.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.NearestName;
import org.maplitmus.contract.model.FormerIds;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.RunJson;

/**
 * A run that is over.
 *
 * @param folder its folder
 * @param run what its {@code run.json} says
 */
public record EarlierRun(Path folder, Run run) {

    private static final String FILE = "run.json";

    /** The run whose {@code run.json} is {@code file}. */
    static EarlierRun ofFile(Path file) throws UsageException {
        return new EarlierRun(file.toAbsolutePath().resolveSibling(""), read(file));
    }

    /** The run in {@code folder}. */
    static EarlierRun ofFolder(Path folder) throws UsageException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new UsageException(
                    folder + " has no " + FILE + ": the run did not finish; `report " + folder + "` may write one");
        }
        return new EarlierRun(folder, read(file));
    }

    private static Run read(Path file) throws UsageException {
        try {
            return RunJson.read(file);
        } catch (IOException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The cell with this id, or one that had it when the run was made, in whatever case.
     *
     * @throws UsageException if it has none
     */
    public JudgedCell cell(String id) throws UsageException {
        FormerIds former =
                FormerIds.of(run.guarantees().stream().map(GuaranteeModel::id).toList());
        String now = former.now(id.toUpperCase(Locale.ROOT));
        return run.cells().stream()
                .filter(each -> each.id().equalsIgnoreCase(now))
                .findFirst()
                .orElseThrow(
                        () -> new UsageException("run " + run.session().id() + " has no cell " + id + nearest(id)));
    }

    private String nearest(String id) {
        return NearestName.hint(id, run.cells().stream().map(JudgedCell::id).toList());
    }
}
