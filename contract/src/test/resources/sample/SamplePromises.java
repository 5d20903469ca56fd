package sample;

import org.maplitmus.contract.Promise;

public final class SamplePromises {

    @Promise("Misuse is reported, loudly.")
    public static final String LOUD = "loud & clear";

    private SamplePromises() {}
}
