package org.maplitmus.weak.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maplitmus.weak.sample.Messages;
import org.maplitmus.weak.sample.Refusals;

/** Who has loaded which class, and what tells its file from another. */
class ModelLoaderTest {

    private static final String MAP = "java/util/concurrent/ConcurrentHashMap";

    private final ModelLoader loader = new ModelLoader(ModelLoaderTest.class.getClassLoader());

    @BeforeEach
    void load() {
        Scenario.load(Messages.ByConcurrentHashMap.class.getName(), loader);
        Scenario.load(Messages.ByHashMap.class.getName(), loader);
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    @Test
    void whatAProgramUsesIsItselfAndTheCopiesThatItLeadsTo() {
        Predicate<String> others = internal(Messages.ByHashMap.class)::equals;

        assertThat(loader.used(others))
                .contains(internal(Messages.ByConcurrentHashMap.class), MAP, MAP + "$Node")
                .doesNotContain(internal(Messages.ByHashMap.class), "java/util/HashMap$Node");
        assertThat(loader.used(name -> false)).contains(internal(Messages.ByHashMap.class), "java/util/HashMap$Node");
    }

    @Test
    void loadersBesideEachOtherHaveTheCopiesInCommon() throws ClassNotFoundException {
        ModelLoader beside = loader.beside();
        Scenario.load(Messages.ByConcurrentHashMap.class.getName(), beside);
        String program = Messages.ByConcurrentHashMap.class.getName();
        String copy = (Copies.PREFIX + MAP).replace('/', '.');

        assertThat(beside.loadClass(copy)).isSameAs(loader.loadClass(copy));
        assertThat(beside.loadClass(program)).isNotSameAs(loader.loadClass(program));
        assertThat(beside.used(name -> false))
                .contains(internal(Messages.ByConcurrentHashMap.class), MAP)
                .doesNotContain(internal(Messages.ByHashMap.class), "java/util/HashMap$Node");
    }

    @Test
    void aDigestTellsClassesApart() {
        ModelLoader other = new ModelLoader(ModelLoaderTest.class.getClassLoader());
        String digest = loader.digest(Set.of(MAP, "java/util/HashMap"));

        assertThat(digest).hasSize(64).isEqualTo(other.digest(Set.of("java/util/HashMap", MAP)));
        assertThat(digest).isNotEqualTo(loader.digest(Set.of(MAP)));
        assertThat(loader.digest(Set.of("no/such/Class"))).isNotEqualTo(loader.digest(Set.of()));
    }

    @Test
    void theExplorerIsToldFromAnotherByWhoAsksToo() {
        assertThat(EngineDigest.with(Messages.class))
                .isEqualTo(EngineDigest.with(Messages.class))
                .isNotEqualTo(EngineDigest.with(Refusals.class));
    }
}
