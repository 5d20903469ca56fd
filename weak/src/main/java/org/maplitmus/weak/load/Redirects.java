package org.maplitmus.weak.load;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Which methods of the JDK are replaced by a hook of the same arguments, the receiver first. */
final class Redirects {

    private static final Map<String, String> HOOKS = Map.ofEntries(
            Map.entry("java/lang/System.arraycopy", "arraycopy"),
            Map.entry("java/lang/System.identityHashCode", "identityHashCode"),
            Map.entry("java/lang/Object.wait", "await"),
            Map.entry("java/lang/Object.notify", "notifyOne"),
            Map.entry("java/lang/Object.notifyAll", "notifyEach"),
            Map.entry("java/lang/Thread.yield", "spin"),
            Map.entry("java/lang/Thread.onSpinWait", "spin"),
            Map.entry("java/lang/Thread.sleep", "sleep"),
            Map.entry("java/util/concurrent/locks/LockSupport.park", "park"),
            Map.entry("java/util/concurrent/locks/LockSupport.parkNanos", "parkNanos"),
            Map.entry("java/util/concurrent/locks/LockSupport.parkUntil", "parkNanos"),
            Map.entry("java/util/concurrent/locks/LockSupport.unpark", "unpark"),
            Map.entry("java/util/concurrent/locks/LockSupport.setCurrentBlocker", "setCurrentBlocker"),
            Map.entry("java/util/concurrent/locks/LockSupport.getThreadId", "threadId"),
            Map.entry("java/lang/invoke/MethodHandles$Lookup.findVarHandle", "findVarHandle"),
            Map.entry("java/lang/invoke/MethodHandles$Lookup.findStaticVarHandle", "findStaticVarHandle"),
            Map.entry("java/lang/invoke/MethodHandles.arrayElementVarHandle", "arrayElementVarHandle"),
            Map.entry("java/lang/invoke/MethodHandles.privateLookupIn", "privateLookupIn"),
            Map.entry("jdk/internal/invoke/MhUtil.findVarHandle", "findOwnVarHandle"),
            Map.entry("java/util/concurrent/atomic/AtomicIntegerFieldUpdater.newUpdater", "integerUpdater"),
            Map.entry("java/util/concurrent/atomic/AtomicLongFieldUpdater.newUpdater", "longUpdater"),
            Map.entry("java/util/concurrent/atomic/AtomicReferenceFieldUpdater.newUpdater", "referenceUpdater"),
            Map.entry("java/lang/invoke/VarHandle.fullFence", "fullFence"),
            Map.entry("java/lang/invoke/VarHandle.acquireFence", "acquireFence"),
            Map.entry("java/lang/invoke/VarHandle.loadLoadFence", "acquireFence"),
            Map.entry("java/lang/invoke/VarHandle.releaseFence", "releaseFence"),
            Map.entry("java/lang/invoke/VarHandle.storeStoreFence", "releaseFence"));

    private static final Map<String, String> REFUSED = Map.of(
            "java/lang/Thread.join", "a thread that is waited for",
            "java/lang/Thread.startVirtualThread", "a thread that is started",
            "java/lang/invoke/MethodHandles$Lookup.defineHiddenClass", "a hidden class",
            "java/lang/invoke/MethodHandles$Lookup.unreflectVarHandle", "reflection into a field",
            "java/util/concurrent/locks/LockSupport.getBlocker", "LockSupport.getBlocker");

    private Redirects() {}

    static @Nullable String hook(int opcode, String owner, String name, String descriptor) {
        if (owner.startsWith("[") && name.equals("clone")) {
            return "cloneArray";
        }
        if (name.equals("hashCode") && descriptor.equals("()I")) {
            return hashCode(opcode, owner);
        }
        return HOOKS.get(owner + "." + name);
    }

    private static @Nullable String hashCode(int opcode, String owner) {
        if (opcode == Opcodes.INVOKESPECIAL) {
            return owner.equals("java/lang/Object") ? "identityHashCode" : null;
        }
        return "hashCode";
    }

    /** What is refused where this method is called, if anything. */
    static @Nullable String refusal(String owner, String name) {
        return REFUSED.get(owner + "." + name);
    }
}
