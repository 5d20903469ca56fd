package org.maplitmus.layouts.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maplitmus.layouts.model.LayoutModel;

/**
 * A virtual machine, the flags it starts with, and the model that must describe it.
 *
 * @param home the installation
 * @param flags that choose the layout
 * @param model what is compared with it
 */
public record VmConfiguration(JavaHome home, List<String> flags, LayoutModel model) {

    private static final int RULES_OF_25 = 25;

    /** Copies the list. */
    public VmConfiguration {
        flags = List.copyOf(flags);
    }

    /**
     * Every verified model of the installation's generation, and ZGC, which chooses a model by itself. An installation
     * newer than the rules is compared with the newest.
     */
    public static List<VmConfiguration> of(JavaHome home) {
        List<VmConfiguration> configurations = new ArrayList<>(models(home.feature()).stream()
                .map(model -> new VmConfiguration(home, model.flags(), model))
                .toList());
        configurations.add(new VmConfiguration(home, List.of("-XX:+UseZGC"), underZgc(home.feature())));
        return configurations;
    }

    /** The verified models that describe a feature release, or the newest if it is newer than the rules. */
    static List<LayoutModel> models(int feature) {
        LayoutModel.Rules rules = feature < RULES_OF_25 ? LayoutModel.Rules.JDK_15 : LayoutModel.Rules.JDK_25;
        return Stream.of(LayoutModel.values())
                .filter(model -> model.verified() && model.rules() == rules)
                .toList();
    }

    private static LayoutModel underZgc(int feature) {
        return feature < RULES_OF_25 ? LayoutModel.JDK17_NO_COOPS : LayoutModel.JDK25_NO_COOPS;
    }

    @Override
    public String toString() {
        return home.version() + " " + String.join(" ", flags);
    }
}
