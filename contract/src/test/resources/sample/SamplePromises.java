package sample;

import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Promise;
import org.maplitmus.contract.PromiseSet;
import org.maplitmus.contract.Source;

public final class SamplePromises {

    @Promise(value = "Misuse is reported, loudly.", source = @Source("HashMap, fail-fast iterators"))
    public static final String LOUD = "loud & clear";

    @PromiseSet(
            sentence = "A map that speaks.",
            claims = @Claim(promises = SamplePromises.NOISY, source = @Source("Noise, preface")))
    public static final String SPEAKING = "speaking";

    @PromiseSet(
            sentence = "A map that can be heard.",
            example = "HashMap",
            claims = @Claim(promises = LOUD, source = @Source(value = "Noise, 1", url = "https://example.org/noise")))
    public static final String NOISY = "noisy";

    private SamplePromises() {}
}
