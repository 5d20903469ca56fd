package org.maplitmus.weak.tell;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.maplitmus.weak.load.ModelLoader;
import org.maplitmus.weak.memory.Listener;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;

/** The classes of a program, and of the JDK for it, whose code an execution passes through. */
public final class PassedClasses implements Listener {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final Set<Class<?>> passed = new HashSet<>();

    /** Their internal names. */
    public SortedSet<String> names() {
        return passed.stream()
                .map(ModelLoader::original)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void hasRead(View view, Variable variable, Mode mode, Write write) {
        pass();
    }

    @Override
    public void hasWritten(View view, Variable variable, Write write) {
        pass();
    }

    @Override
    public void hasDone(View view, String action) {
        pass();
    }

    private void pass() {
        passed.addAll(WALKER.walk(
                frames -> frames.map(StackWalker.StackFrame::getDeclaringClass).collect(Collectors.toSet())));
    }
}
