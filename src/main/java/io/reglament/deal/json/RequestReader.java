package io.reglament.deal.json;

import io.reglament.deal.DealFacts;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.ImpossibleFacts;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.LeftOut;
import io.reglament.json.BodyReader;
import io.reglament.json.CanonicalJson;
import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a decision request strictly, see {@link BodyReader}. Thread-safe. */
@Singleton
public final class RequestReader {
    /** The largest body of one request in bytes; who takes the body off the wire refuses a larger one with 413. */
    public static final int MAX_BODY = BodyReader.MAX_BODY;

    /** The groups of facts that may lack one; the deal itself has to be read. */
    private static final Set<String> LENIENT_GROUPS = Stream.of(DealFacts.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !name.equals("deal"))
            .collect(Collectors.toUnmodifiableSet());

    private final BodyReader<DecisionRequest> body = new BodyReader<>(DecisionRequest.class, ImpossibleFacts::in);

    /** The request in a body of JSON in UTF-8, see {@link BodyReader#read}; {@link FaultyFacts} with all faults. */
    public DecisionRequest read(byte[] json) {
        return body.read(json);
    }

    /** The same, but what cannot be read among the facts is left out of its group, and said in {@code leftOut} (decided 80). */
    public DecisionRequest readLeniently(byte[] json) {
        BodyReader.Read<DecisionRequest> read = body.read(json, LENIENT_GROUPS);
        if (read.leftOut().isEmpty()) {
            return read.body();
        }
        List<LeftOut> all =
                new ArrayList<>(Objects.requireNonNullElse(read.body().leftOut(), List.of()));
        all.addAll(read.leftOut());
        return read.body().with(List.copyOf(all), read.body().facts());
    }

    /** The canonical bytes of a request, see {@link CanonicalJson}; {@link #read} makes an equal request of them. */
    public byte[] canonical(DecisionRequest asked) {
        return CanonicalJson.of(asked);
    }
}
