package org.maplitmus.weak.load;

import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Loads a program, and copies of what it uses of the JDK, with every access to shared memory redirected. */
public final class ModelLoader extends ClassLoader {

    private static int count;

    private final ClassLoader program;
    private final ClassFiles files;
    private final Copies copies;
    private final Reviewed reviewed;
    private final String prefix = "loader " + count++ + " ";
    private final Set<String> loaded = new TreeSet<>();

    /** Loads what {@code program} would. */
    public ModelLoader(ClassLoader program) {
        super(program);
        this.program = program;
        this.files = new ClassFiles(program);
        this.copies = new Copies(files);
        this.reviewed = new Reviewed(files);
    }

    /** The classes that were rewritten so far. */
    public Set<String> loaded() {
        return Set.copyOf(loaded);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            String internal = name.replace('.', '/');
            if (internal.startsWith(Copies.PREFIX)) {
                return define(name, internal.substring(Copies.PREFIX.length()));
            }
            return Copies.isOfProgram(internal) ? define(name, internal) : super.loadClass(name, resolve);
        }
    }

    private Class<?> define(String name, String original) throws ClassNotFoundException {
        ClassFile file = files.find(original);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        loaded.add(original);
        byte[] bytes = rewrite(file);
        return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] rewrite(ClassFile file) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        Remapper remapper = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String name) {
                return copies.name(name);
            }
        };
        ClassRemapper renamer = new ClassRemapper(writer, remapper);
        new ClassReader(file.bytes()).accept(new Rewriter(renamer, file, this), ClassReader.EXPAND_FRAMES);
        return writer.toByteArray();
    }

    boolean isRewritten(String owner) {
        return copies.isRewritten(owner);
    }

    /** Whether a call to a method of this class keeps to the rules. */
    boolean mayCall(String owner) {
        return isRewritten(owner) || copies.isStandIn(owner) || reviewed.isHarmless(owner);
    }

    /** The class that declares this field, if its accesses are redirected. */
    @Nullable
    ClassFile declaring(String owner, String field) {
        ClassFile declaring = owner.startsWith("[") ? null : files.declaring(owner, field);
        return declaring != null && isRewritten(declaring.name()) ? declaring : null;
    }

    int number(ClassFile declaring, String field) {
        String owner = copies.name(declaring.name());
        int slot = files.inherited(declaring) + declaring.index(field);
        return Fields.number(prefix, owner, field, () -> new Field(this, owner, field, declaring.access(field), slot));
    }

    /** The number of a field that has been accessed by name, if its accesses are redirected. */
    @Nullable
    Integer number(Class<?> type, String field) {
        String name = type.getName().replace('.', '/');
        String original = name.startsWith(Copies.PREFIX) ? name.substring(Copies.PREFIX.length()) : name;
        ClassFile declaring = declaring(original, field);
        return declaring == null ? null : number(declaring, field);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return program.getResourceAsStream(name);
    }
}
