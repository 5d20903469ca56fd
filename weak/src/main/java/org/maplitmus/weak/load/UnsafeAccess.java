package org.maplitmus.weak.load;

import java.lang.invoke.VarHandle.AccessMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Fence;

/**
 * What Unsafe does, by the names of its methods.
 *
 * <p>The offset of a field is its number, above all offsets of elements; that of an element is its index, as often as
 * an element of its type has bytes.
 */
final class UnsafeAccess {

    private static final long FIRST_FIELD = 1L << 40;

    private static final Set<String> TYPES =
            Set.of("Boolean", "Byte", "Short", "Char", "Int", "Long", "Float", "Double", "Reference", "Object");

    private static final Map<String, Optional<AccessMode>> MODES = new ConcurrentHashMap<>();

    private UnsafeAccess() {}

    static @Nullable Object perform(String method, @Nullable Object[] arguments) {
        return switch (method) {
            case "arrayBaseOffset", "addressSize", "pageSize" -> 0L;
            case "arrayIndexScale" -> (long) scale(((Class<?>) required(arguments[1])).getComponentType());
            case "objectFieldOffset", "staticFieldOffset" -> offset(arguments);
            case "staticFieldBase" -> arguments[1];
            case "ensureClassInitialized" -> null;
            case "fullFence" -> fence(Fence.FULL);
            case "loadFence", "loadLoadFence" -> fence(Fence.ACQUIRE);
            case "storeFence", "storeStoreFence" -> fence(Fence.RELEASE);
            case "park" -> {
                WaitHooks.park();
                yield null;
            }
            default -> access(method, arguments);
        };
    }

    private static @Nullable Object fence(Fence fence) {
        WaitHooks.fence(fence);
        return null;
    }

    private static long offset(@Nullable Object[] arguments) {
        Object first = arguments[1];
        if (first instanceof Class<?> type && arguments[2] instanceof String name) {
            return FIRST_FIELD + HandleHooks.number(type, name);
        } else if (first instanceof java.lang.reflect.Field field) {
            return FIRST_FIELD + HandleHooks.number(field.getDeclaringClass(), field.getName());
        }
        throw Hooks.refused("the offset of " + first);
    }

    private static @Nullable Object access(String method, @Nullable Object[] arguments) {
        Optional<AccessMode> mode = MODES.computeIfAbsent(method, UnsafeAccess::mode);
        if (mode.isEmpty() || arguments.length < 3 || !(arguments[2] instanceof Long offset)) {
            throw Hooks.refused("Unsafe." + method);
        }
        Object base = arguments[1];
        Place place = offset >= FIRST_FIELD ? field(base, offset) : element(required(base), offset);
        Object first = arguments.length > 3 ? arguments[3] : null;
        Object second = arguments.length > 4 ? arguments[4] : null;
        return new Access(place, mode.get(), first, second).perform();
    }

    /* References are compressed: libraries know no others but those of 8 bytes. */
    private static int scale(Class<?> type) {
        return switch (type.getName()) {
            case "boolean", "byte" -> Byte.BYTES;
            case "char", "short" -> Short.BYTES;
            case "long", "double" -> Long.BYTES;
            default -> Integer.BYTES;
        };
    }

    private static Place element(Object array, long offset) {
        return new Place.OfElement(array, (int) (offset / scale(array.getClass().getComponentType())));
    }

    private static Place field(@Nullable Object base, long offset) {
        Field field = Fields.get((int) (offset - FIRST_FIELD));
        return new Place.OfField(field.isStatic() ? null : required(base), field);
    }

    private static Object required(@Nullable Object base) {
        if (base == null) {
            throw new NullPointerException();
        }
        return base;
    }

    /* "compareAndSetInt", "getReferenceAcquire", "putOrderedLong", and so on, as VarHandle calls the same. */
    private static Optional<AccessMode> mode(String method) {
        String type = TYPES.stream().filter(method::contains).findFirst().orElse("");
        String name = method.replaceFirst(type, "")
                .replace("compareAndSwap", "compareAndSet")
                .replace("putOrdered", "setRelease")
                .replaceFirst("^put", "set");
        try {
            return type.isEmpty() ? Optional.empty() : Optional.of(AccessMode.valueFromMethodName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
