package org.maplitmus.weak.load;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Loads a program, and copies of what it uses of the JDK, with every access to shared memory redirected.
 *
 * <p>Several may have the copies in common, see {@link #beside()}.
 */
public final class ModelLoader extends ClassLoader {

    private static int count;

    private final ClassLoader program;
    private final ClassFiles files;
    private final Copies copies;
    private final Reviewed reviewed;
    private final ClassDigest digest;
    private final @Nullable ModelLoader copier;
    private final String prefix = "loader " + count++ + " ";

    /* What each class mentions that was rewritten here. */
    private final Map<String, Set<String>> rewritten = new ConcurrentHashMap<>();

    /** Loads what {@code program} would. */
    public ModelLoader(ClassLoader program) {
        super(program);
        this.program = program;
        this.files = new ClassFiles(program);
        this.copies = new Copies(files);
        this.reviewed = new Reviewed(files);
        this.digest = new ClassDigest(files);
        this.copier = null;
    }

    private ModelLoader(ModelLoader copier) {
        super(copier.program);
        this.program = copier.program;
        this.files = copier.files;
        this.copies = copier.copies;
        this.reviewed = copier.reviewed;
        this.digest = copier.digest;
        this.copier = copier;
    }

    /** Another one of the same program, whose classes are its own, but for the copies of those of the JDK. */
    public ModelLoader beside() {
        return new ModelLoader(copier());
    }

    private ModelLoader copier() {
        return copier == null ? this : copier;
    }

    /**
     * The classes that were rewritten so far, by internal names: those of the program but {@code others}, and all that
     * these lead to.
     */
    public SortedSet<String> used(Predicate<String> others) {
        SortedSet<String> used = new TreeSet<>();
        rewritten.keySet().stream()
                .filter(name -> !copies.isCopied(name) && !others.test(name))
                .forEach(name -> use(name, used));
        return used;
    }

    private void use(String name, Set<String> used) {
        Set<String> mentioned = mentioned(name);
        if (mentioned != null && used.add(name)) {
            mentioned.forEach(each -> use(each, used));
        }
    }

    private @Nullable Set<String> mentioned(String name) {
        Set<String> own = rewritten.get(name);
        return own != null || copier == null ? own : copier.mentioned(name);
    }

    /** A digest of the files of these classes, as they are now; one that is not there counts as empty. */
    public String digest(Collection<String> classes) {
        return digest.of(classes);
    }

    /** The internal name of the class that {@code type} was made of, if such a loader has made it. */
    public static Optional<String> original(Class<?> type) {
        return type.getClassLoader() instanceof ModelLoader ? Optional.of(original(type.getName())) : Optional.empty();
    }

    private static String original(String name) {
        String internal = name.replace('.', '/');
        return internal.startsWith(Copies.PREFIX) ? internal.substring(Copies.PREFIX.length()) : internal;
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
                return copier == null ? define(name, original(name)) : copier.loadClass(name, resolve);
            }
            return Copies.isOfProgram(internal) ? define(name, internal) : super.loadClass(name, resolve);
        }
    }

    private Class<?> define(String name, String original) throws ClassNotFoundException {
        ClassFile file = files.find(original);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        byte[] bytes = rewrite(file);
        return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] rewrite(ClassFile file) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        Set<String> mentioned = new TreeSet<>();
        Remapper remapper = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String name) {
                mentioned.add(name);
                return copies.name(name);
            }
        };
        ClassRemapper renamer = new ClassRemapper(writer, remapper);
        new ClassReader(file.bytes()).accept(new Rewriter(renamer, file, this), ClassReader.EXPAND_FRAMES);
        rewritten.put(file.name(), mentioned);
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
        return copier != null && copies.isCopied(declaring.name())
                ? copier.number(declaring, field)
                : ownNumber(declaring, field);
    }

    private int ownNumber(ClassFile declaring, String field) {
        String owner = copies.name(declaring.name());
        int slot = files.inherited(declaring) + declaring.index(field);
        return Fields.number(prefix, owner, field, () -> new Field(this, owner, field, declaring.access(field), slot));
    }

    /** The number of a field that has been accessed by name, if its accesses are redirected. */
    @Nullable
    Integer number(Class<?> type, String field) {
        ClassFile declaring = declaring(original(type.getName()), field);
        return declaring == null ? null : number(declaring, field);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return program.getResourceAsStream(name);
    }
}
