package org.maplitmus.cli.options;

import java.util.ArrayList;
import java.util.List;
import org.maplitmus.cli.terminal.UsageException;
import picocli.CommandLine.Option;

/** {@code --subject}: the maps of the catalogue that are meant. */
public final class SubjectOption {

    @Option(
            names = "--subject",
            paramLabel = "NAME",
            description = "Subject by its name, such as ConcurrentHashMap; a weakened twin is twin:NAME (default: what"
                    + " --subject-class brings; run without --subject-class: all but twins and optional subjects)."
                    + " Repeatable for run, which also takes globs such as 'Concurrent*'.")
    private List<String> names = new ArrayList<>();

    /** The names or globs, maybe none. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /**
     * The one name, or {@code otherwise} if none is given.
     *
     * @throws UsageException if there are several
     */
    public String oneOr(String otherwise) throws UsageException {
        if (names.size() > 1) {
            throw new UsageException("--subject: name one subject, not " + names.size());
        }
        return names.isEmpty() ? otherwise : names.get(0);
    }
}
