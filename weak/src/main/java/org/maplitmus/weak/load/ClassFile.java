package org.maplitmus.weak.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;

/** What a class file declares. */
final class ClassFile extends ClassVisitor {

    private final byte[] bytes;
    private final Map<String, Integer> fields = new LinkedHashMap<>();
    private String name = "";
    private @Nullable String superName;
    private int access;
    private int nestedAccess = -1;

    ClassFile(byte[] bytes) {
        super(Opcodes.ASM9);
        this.bytes = bytes;
        new ClassReader(bytes).accept(this, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        this.access = access;
        this.name = name;
        this.superName = superName;
    }

    @Override
    public void visitInnerClass(String inner, @Nullable String outer, @Nullable String simple, int innerAccess) {
        nestedAccess = inner.equals(name) ? innerAccess : nestedAccess;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int fieldAccess, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        fields.put(field, fieldAccess);
        return null;
    }

    byte[] bytes() {
        return bytes;
    }

    String name() {
        return name;
    }

    @Nullable
    String superName() {
        return superName;
    }

    boolean is(int flag) {
        return (access & flag) != 0;
    }

    boolean isPublic() {
        return ((nestedAccess == -1 ? access : nestedAccess) & Opcodes.ACC_PUBLIC) != 0;
    }

    boolean declares(String field) {
        return fields.containsKey(field);
    }

    boolean declares(String field, int flag) {
        return (fields.getOrDefault(field, 0) & flag) != 0;
    }

    int access(String field) {
        return fields.getOrDefault(field, 0);
    }

    boolean hasFinalFields() {
        return fields.values().stream()
                .anyMatch(each -> (each & (Opcodes.ACC_FINAL | Opcodes.ACC_STATIC)) == Opcodes.ACC_FINAL);
    }

    int size() {
        return fields.size();
    }

    int index(String field) {
        return fields.keySet().stream().toList().indexOf(field);
    }
}
