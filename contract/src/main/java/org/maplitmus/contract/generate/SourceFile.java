package org.maplitmus.contract.generate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A source file and where its declarations stand in it.
 *
 * @param unit its tree
 * @param positions those of the tree's parts
 * @param text its characters
 */
record SourceFile(CompilationUnitTree unit, SourcePositions positions, String text) {

    /**
     * The file of {@code unit}.
     *
     * @throws UncheckedIOException if it cannot be read any more
     */
    static SourceFile of(CompilationUnitTree unit, SourcePositions positions) {
        try {
            String text = unit.getSourceFile().getCharContent(true).toString();
            return new SourceFile(unit, positions, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of {@code whole} without that of {@code part} and the white space after it. */
    String without(Tree part, Tree whole) {
        String before = text.substring(start(whole), start(part));
        String after = text.substring(end(part), end(whole)).stripLeading();
        return unindented(whole, before + after);
    }

    /** The text of {@code members}; a field follows on a field directly, all else after an empty line. */
    String members(List<? extends Tree> members) {
        StringBuilder joined = new StringBuilder();
        boolean afterField = false;
        for (Tree member : distinct(members)) {
            boolean field = member instanceof VariableTree;
            joined.append(joined.isEmpty() ? "" : field && afterField ? "\n" : "\n\n");
            joined.append(unindented(member, text.substring(start(member), end(member))));
            afterField = field;
        }
        return joined.toString();
    }

    /** Those that are written out, and one for the many fields of a declaration such as {@code int a, b}. */
    private List<Tree> distinct(List<? extends Tree> members) {
        Map<Integer, Tree> byStart = members.stream()
                .filter(member -> end(member) >= 0)
                .collect(Collectors.toMap(this::start, member -> member, (first, last) -> last, LinkedHashMap::new));
        return List.copyOf(byStart.values());
    }

    private String unindented(Tree tree, String written) {
        int start = start(tree);
        int line = text.lastIndexOf('\n', start) + 1;
        String indentation = text.substring(line, start);
        return indentation.isBlank() ? (indentation + written).stripIndent() : written;
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }
}
