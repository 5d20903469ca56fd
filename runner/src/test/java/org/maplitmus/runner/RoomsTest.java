package org.maplitmus.runner;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rooms of this module: data flows one way through them. */
class RoomsTest {

    @Test
    void noRoomKnowsARoomThatKnowsIt() {
        slices().matching("org.maplitmus.runner.(**)")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.maplitmus.runner"));
    }
}
