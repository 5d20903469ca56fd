package org.maplitmus.layouts;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldLayout;

/**
 * Layouts of this virtual machine, as JOL reads them; of classes with {@code @Contended} only the offsets are right,
 * for JOL 0.17 sizes them wrongly.
 *
 * <p>The alignment comes from the machine's flags, because JOL would have to guess it from addresses.
 */
final class JolLayout {

    private JolLayout() {}

    static InstanceLayout of(Class<?> type) {
        ClassLayout layout = ClassLayout.parseClass(type);
        return new InstanceLayout(
                layout.headerSize(),
                layout.instanceSize(),
                Long.parseLong(flag("ObjectAlignmentInBytes")),
                layout.fields().stream().map(JolLayout::placed).toList());
    }

    /** The layout of an array of longs, whose elements are called by their indexes in brackets. */
    static InstanceLayout of(long[] array) {
        ClassLayout layout = ClassLayout.parseInstance(array);
        return new InstanceLayout(
                layout.headerSize(),
                layout.instanceSize(),
                Long.parseLong(flag("ObjectAlignmentInBytes")),
                IntStream.range(0, array.length)
                        .mapToObj(i -> element(i, layout.headerSize()))
                        .toList());
    }

    static String flag(String name) {
        return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption(name)
                .getValue();
    }

    private static PlacedField element(int index, long base) {
        return new PlacedField("[" + index + "]", new Span(base + (long) index * Long.BYTES, Long.BYTES));
    }

    private static PlacedField placed(FieldLayout field) {
        return new PlacedField(field.classShortName() + "." + field.name(), new Span(field.offset(), field.size()));
    }
}
