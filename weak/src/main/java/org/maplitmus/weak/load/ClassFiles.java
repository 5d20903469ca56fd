package org.maplitmus.weak.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The class files of the program and of the JDK. */
final class ClassFiles {

    private final ClassLoader program;
    private final Map<String, Optional<ClassFile>> files = new HashMap<>();

    ClassFiles(ClassLoader program) {
        this.program = program;
    }

    @Nullable
    ClassFile find(String name) {
        Optional<ClassFile> known = files.get(name);
        if (known == null) {
            known = Optional.ofNullable(bytes(name)).map(ClassFile::new);
            files.put(name, known);
        }
        return known.orElse(null);
    }

    private byte @Nullable [] bytes(String name) {
        try (InputStream in = open(name + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable InputStream open(String file) {
        return file.startsWith("java/") || file.startsWith("jdk/internal/")
                ? Object.class.getResourceAsStream("/" + file)
                : program.getResourceAsStream(file);
    }

    boolean extendsClass(ClassFile file, String ancestor) {
        for (ClassFile each = file; each != null; each = parent(each)) {
            if (each.name().equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    ClassFile parent(ClassFile file) {
        String name = file.superName();
        return name == null ? null : find(name);
    }

    /** The class that declares a field which is accessed as one of {@code owner}. */
    @Nullable
    ClassFile declaring(String owner, String field) {
        for (ClassFile each = find(owner); each != null; each = parent(each)) {
            if (each.declares(field)) {
                return each;
            }
        }
        return null;
    }

    /** How many fields the ancestors of a class have. */
    int inherited(ClassFile file) {
        ClassFile parent = parent(file);
        return parent == null ? 0 : parent.size() + inherited(parent);
    }
}
