package org.maplitmus;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** Leaves generated cells and their runners aside: they are many, and what is true of one is tested on its text. */
public final class WithoutGeneratedCells implements ImportOption {

    private static final Pattern GENERATED = Pattern.compile(".*/[^/]*_[^/]*\\.class");

    @Override
    public boolean includes(Location location) {
        return !location.matches(GENERATED);
    }
}
