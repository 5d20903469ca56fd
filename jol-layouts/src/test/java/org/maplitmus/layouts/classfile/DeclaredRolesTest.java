package org.maplitmus.layouts.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maplitmus.layouts.isolation.Group;
import org.maplitmus.layouts.isolation.Roles;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.LayoutModel;
import org.maplitmus.layouts.model.PlacedField;

class DeclaredRolesTest {

    private final ClassPath path = ClassPath.of(DeclaredRolesTest.class.getClassLoader());
    private final ClassFiles files = new ClassFiles(path);

    @AfterEach
    void close() throws IOException {
        path.close();
    }

    @Test
    void fieldsOfOneNameAreOneGroupAndAFieldWithoutANameIsItsOwn() {
        assertThat(roles(Samples.Declared.class).map(Roles::groups).orElseThrow())
                .containsExactly(
                        new Group("consumer", Set.of("Declared.head", "Declared.cachedTail")),
                        new Group("tail", Set.of("Declared.tail")));
    }

    @Test
    void aMarkedFieldIsPaddingAndAnUnmarkedOneIsCold() {
        assertThat(padding(Samples.Declared.class)).containsExactly("Declared.filler");
        assertThat(cold(Samples.Declared.class)).containsExactly("Declared.cold");
    }

    @Test
    void aMarkedClassIsPaddingWithAllItsOwnFieldsAndInheritsGroups() {
        assertThat(padding(Samples.DeclaredBelow.class))
                .containsExactlyInAnyOrder("Declared.filler", "DeclaredBelow.right1", "DeclaredBelow.right2");
        assertThat(roles(Samples.DeclaredBelow.class).map(Roles::groups))
                .isEqualTo(roles(Samples.Declared.class).map(Roles::groups));
    }

    @Test
    void aClassWithoutAGroupDeclaresNothing() {
        assertThat(roles(Samples.Plain.class)).isEmpty();
    }

    private Optional<Roles> roles(Class<?> type) {
        return DeclaredRoles.of(files, type.getName());
    }

    private Stream<String> padding(Class<?> type) {
        return fields(type).filter(roles(type).orElseThrow().padding()).map(PlacedField::name);
    }

    private Stream<String> cold(Class<?> type) {
        return fields(type).filter(roles(type).orElseThrow()::cold).map(PlacedField::name);
    }

    private Stream<PlacedField> fields(Class<?> type) {
        return InstanceLayout.of(files.shape(type.getName()), LayoutModel.JDK25).fields().stream();
    }
}
