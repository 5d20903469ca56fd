package org.maplitmus.layouts.house;

import java.util.List;
import java.util.regex.Pattern;
import org.maplitmus.layouts.classfile.ClassFiles;
import org.maplitmus.layouts.classfile.GuessedRoles;
import org.maplitmus.layouts.isolation.Group;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.isolation.Roles;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.shape.ClassShape;

/** A class with fields that several threads write, and the claim about its layout. */
public sealed interface HotClass {

    /** The binary name. */
    String className();

    /** Why the class is as it is, in a sentence. */
    String why();

    /** What to prove, or to refute, of the class. */
    Obligation obligation(ClassFiles files);

    /**
     * A class whose hot groups are claimed to be isolated, from its own header as well.
     *
     * @param groups the hot groups
     * @param padding matches the padding's names
     * @param line bytes of the lines
     */
    record Padded(String className, List<Group> groups, String padding, int line, String why) implements HotClass {

        /** Copies the list. */
        public Padded {
            groups = List.copyOf(groups);
        }

        @Override
        public Obligation obligation(ClassFiles files) {
            ClassShape shape = files.shape(className);
            return new Obligation(className, model -> InstanceLayout.of(shape, model), roles(), line);
        }

        /** Who uses its fields. */
        public Roles roles() {
            return Roles.of(groups, Pattern.compile(padding)).offTheHeader();
        }
    }

    /** A class that is not padded, so that under every model some hot field shares a line. */
    record Unpadded(String className, String why) implements HotClass {

        @Override
        public Obligation obligation(ClassFiles files) {
            ClassShape shape = files.shape(className);
            Roles roles = GuessedRoles.of(files, className);
            return new Obligation(className, model -> InstanceLayout.of(shape, model), roles, 64);
        }
    }
}
