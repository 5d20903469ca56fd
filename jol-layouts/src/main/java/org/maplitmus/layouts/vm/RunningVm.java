package org.maplitmus.layouts.vm;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.maplitmus.layouts.model.LayoutModel;
import org.openjdk.jol.vm.VM;

/** What the virtual machine that runs this says of itself. */
public final class RunningVm {

    private RunningVm() {}

    /**
     * The value of a flag.
     *
     * @throws IllegalArgumentException if this machine has no such flag
     */
    public static String flag(String name) {
        return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption(name)
                .getValue();
    }

    /**
     * The model that describes this machine, by its release and flags.
     *
     * @throws IllegalStateException if none does
     */
    public static LayoutModel model() {
        int feature = Runtime.version().feature();
        Stream<LayoutModel> models = VmConfiguration.models(feature).stream();
        return models.filter(model -> model.alignment() == Integer.parseInt(flag("ObjectAlignmentInBytes")))
                .filter(model -> model.referenceSize() == VM.current().sizeOfField("java.lang.Object"))
                .filter(model -> model.headerSize() == VM.current().objectHeaderSize())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no layout model describes this virtual machine"));
    }

    /**
     * Refuses a machine that ignores {@code @Contended} outside the JDK: whatever it measures says nothing of the
     * annotation.
     *
     * @throws IllegalStateException if it does
     */
    public static void requireContended() {
        if (!flag("EnableContended").equals("true")
                || !flag("RestrictContended").equals("false")) {
            throw new IllegalStateException(
                    "this virtual machine ignores @Contended in classes outside the JDK; start it with -XX:-RestrictContended");
        }
    }

    /**
     * Refuses ZGC, whose addresses carry colours in the bits that choose a place in a line.
     *
     * @throws IllegalStateException if it collects here
     */
    public static void requirePlainAddresses() {
        if (flag("UseZGC").equals("true")) {
            throw new IllegalStateException("under ZGC an address carries colours, and its place in a line cannot be"
                    + " told; start the virtual machine with another collector, such as -XX:+UseSerialGC");
        }
    }
}
