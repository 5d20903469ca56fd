package org.maplitmus.layouts;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldLayout;

/**
 * Layouts of this virtual machine, as JOL reads them; only for classes without {@code @Contended}, which JOL 0.17 sizes
 * wrongly.
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

    static String flag(String name) {
        return ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .getVMOption(name)
                .getValue();
    }

    private static PlacedField placed(FieldLayout field) {
        return new PlacedField(field.classShortName() + "." + field.name(), new Span(field.offset(), field.size()));
    }
}
