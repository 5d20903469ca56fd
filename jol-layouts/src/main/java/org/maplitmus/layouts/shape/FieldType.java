package org.maplitmus.layouts.shape;

/** What a virtual machine knows of the type of a field when it gives the field a place. */
public enum FieldType {
    BOOLEAN("boolean", 'Z', 1),
    BYTE("byte", 'B', 1),
    CHAR("char", 'C', 2),
    SHORT("short", 'S', 2),
    INT("int", 'I', 4),
    FLOAT("float", 'F', 4),
    LONG("long", 'J', 8),
    DOUBLE("double", 'D', 8),
    /** Any object or array; its size is the model's. */
    REFERENCE("reference", 'L', 0);

    private final String keyword;
    private final char descriptor;
    private final int size;

    FieldType(String keyword, char descriptor, int size) {
        this.keyword = keyword;
        this.descriptor = descriptor;
        this.size = size;
    }

    /**
     * The type of a field descriptor (JVMS 4.3.2) such as {@code J} or {@code [I}.
     *
     * @throws IllegalArgumentException if it begins as no descriptor does
     */
    public static FieldType ofDescriptor(String descriptor) {
        char first = descriptor.charAt(0) == '[' ? 'L' : descriptor.charAt(0);
        for (FieldType type : values()) {
            if (type.descriptor == first) {
                return type;
            }
        }
        throw new IllegalArgumentException("no field descriptor: " + descriptor);
    }

    /** The type of a name in the language, such as {@code long}; whatever is no primitive type is a reference. */
    public static FieldType ofName(String name) {
        for (FieldType type : values()) {
            if (type.keyword.equals(name)) {
                return type;
            }
        }
        return REFERENCE;
    }

    /** The keyword of a primitive type, or {@code reference}. */
    public String keyword() {
        return keyword;
    }

    /** The first character of its descriptor. */
    public char descriptor() {
        return descriptor;
    }

    /** The size in bytes on a machine whose references take {@code referenceSize} bytes. */
    public int size(int referenceSize) {
        return this == REFERENCE ? referenceSize : size;
    }
}
