package sample;

import org.maplitmus.contract.Promise;
import org.maplitmus.contract.Source;

public final class SamplePromises {

    @Promise(value = "Misuse is reported, loudly.", source = @Source("HashMap, fail-fast iterators"))
    public static final String LOUD = "loud & clear";

    private SamplePromises() {}
}
