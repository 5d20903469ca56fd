package org.maplitmus.weak.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maplitmus.weak.memory.Memory;
import org.maplitmus.weak.search.Search;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Tells one version of the explorer from another: its own classes, those of ASM, and those of whoever asks it. */
public final class EngineDigest {

    private final ClassFiles files;
    private final List<String> rooms;
    private final Set<String> reached = new HashSet<>();

    private EngineDigest(Class<?> root) {
        this.files = new ClassFiles(root.getClassLoader());
        this.rooms =
                List.of(room(root), room(Hooks.class), room(Search.class), room(Memory.class), room(ClassReader.class));
    }

    private static String room(Class<?> type) {
        return internal(type).substring(0, internal(type).lastIndexOf('/') + 1);
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    /** That of the explorer and of {@code root}, with all classes of their packages that they lead to. */
    public static String with(Class<?> root) {
        EngineDigest engine = new EngineDigest(root);
        engine.reach(internal(root));
        engine.reach(internal(Hooks.class));
        return new ClassDigest(engine.files).of(engine.reached);
    }

    private void reach(String name) {
        ClassFile file = rooms.stream().anyMatch(name::startsWith) ? files.find(name) : null;
        if (file != null && reached.add(name)) {
            new ClassReader(file.bytes()).accept(new ClassRemapper(new ClassWriter(0), new Reaching()), 0);
        }
    }

    /** Goes on to each class that is mentioned. */
    private final class Reaching extends Remapper {

        Reaching() {
            super(Opcodes.ASM9);
        }

        @Override
        public String map(String name) {
            reach(name);
            return name;
        }
    }
}
