package org.maplitmus.contract.generate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Source text by way of javac's trees, which exist for elements that are compiled in the same run.
 *
 * @param trees those of the run
 */
record JavacText(Trees trees) implements SourceText {

    @Override
    public String method(ExecutableElement method, Class<? extends Annotation> annotation) {
        Tree role = trees.getTree(method, Marking.require(method, annotation).mirror());
        return path(method)
                .map(path -> file(path).without(role, path.getLeaf()))
                .orElse("");
    }

    @Override
    public String others(TypeElement type, List<ExecutableElement> methods) {
        List<? extends Tree> excluded = methods.stream().map(trees::getTree).toList();
        return path(type).map(path -> others(path, excluded)).orElse("");
    }

    @Override
    public long position(Element element) {
        return path(element)
                .map(path -> trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf()))
                .orElse(0L);
    }

    private String others(TreePath type, List<? extends Tree> excluded) {
        List<? extends Tree> members = ((ClassTree) type.getLeaf())
                .getMembers().stream()
                        .filter(member -> !excluded.contains(member))
                        .toList();
        return file(type).members(members);
    }

    private Optional<TreePath> path(Element element) {
        return Optional.ofNullable(trees.getPath(element));
    }

    private SourceFile file(TreePath path) {
        return SourceFile.of(path.getCompilationUnit(), trees.getSourcePositions());
    }
}
