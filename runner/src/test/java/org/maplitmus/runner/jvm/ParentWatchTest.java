package org.maplitmus.runner.jvm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every program that is started as a fork ends with its parent. */
@Tag("any-jdk")
class ParentWatchTest {

    private static final ArchRule EVERY_FORK_WATCHES = methods()
            .that()
            .haveName("main")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Main")
            .should(new ArchCondition<>("begin the watch") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean watches = method.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ParentWatch.class));
                    events.add(new SimpleConditionEvent(method, watches, method.getFullName()));
                }
            });

    /** One that goes on without its parent. */
    private static final class OrphanMain {

        @SuppressWarnings({"EffectivelyPrivate", "UnusedMethod", "UnusedVariable"})
        public static void main(String[] arguments) {}
    }

    @Test
    void everyForkWatches() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.maplitmus.runner");

        EVERY_FORK_WATCHES.check(ours);
    }

    @Test
    void oneThatDoesNotIsFound() {
        JavaClasses orphan = new ClassFileImporter().importClasses(OrphanMain.class);

        assertThat(EVERY_FORK_WATCHES.evaluate(orphan).hasViolation()).isTrue();
    }
}
