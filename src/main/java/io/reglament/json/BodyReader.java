package io.reglament.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.LeftOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a body as a record strictly: everything that is wrong with it is told at once, nothing is guessed. Thread-safe. */
public final class BodyReader<T extends Record> {
    /** The largest body in bytes; who takes the body off the wire refuses a larger one with 413. */
    public static final int MAX_BODY = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxNameLength(Limits.TEXT)
                    // Numbers and texts are refused by their own limits, with their pointer; here that would end the
                    // reading.
                    .maxNumberLength(MAX_BODY)
                    .maxStringLength(MAX_BODY)
                    .build())
            .build();

    private final Class<T> type;
    private final RecordReader record;

    public BodyReader(Class<T> type) {
        this(type, fact -> List.of());
    }

    /** @param impossible what cannot be in a record although each of its fields by itself can; pointers start at the record */
    public BodyReader(Class<T> type, Function<Record, List<Fault>> impossible) {
        this.type = type;
        record = new RecordReader(type, impossible);
    }

    /**
     * The record in a body of JSON in UTF-8; null is absent, times are cut to whole seconds, numbers lose the zeros at their end.
     *
     * @throws FaultyFacts with all faults; a body that is no JSON is read up to there only
     */
    public T read(byte[] body) {
        return read(body, Set.of()).body();
    }

    /** A body that was read, and what was left out of it. */
    public record Read<T>(T body, List<LeftOut> leftOut) {}

    /** @param lenient the fields of the body from which a fact that cannot be read is left out */
    public Read<T> read(byte[] body, Set<String> lenient) {
        CharBuffer text = decoded(body);
        try (JsonParser json = JSON.createParser(text.array(), text.arrayOffset(), text.length())) {
            Reading in = new Reading(json, lenient);
            Object read = read(in);
            if (read == null || !in.faults().isEmpty()) {
                throw new FaultyFacts(in.faults());
            }
            return new Read<>(type.cast(read), in.leftOut());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharBuffer decoded(byte[] body) {
        ByteBuffer bytes = ByteBuffer.wrap(body);
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? text.slice(1, text.length() - 1) : text;
        } catch (CharacterCodingException e) {
            throw new FaultyFacts(List.of(Fault.of("", FaultCode.UNREADABLE, "not UTF-8 at byte " + bytes.position())));
        }
    }

    private @Nullable Object read(Reading in) throws IOException {
        JsonParser json = in.json();
        try {
            if (json.nextToken() == null) {
                return in.refuse(FaultCode.UNREADABLE, "the body is empty");
            }
            Object read = record.read(in);
            return json.nextToken() == null ? read : in.refuse(FaultCode.UNREADABLE, "more after the end of the JSON");
        } catch (StreamConstraintsException e) {
            boolean deep = json.getParsingContext().getNestingDepth() >= Limits.DEPTH;
            in.stop(
                    deep ? FaultCode.TOO_DEEP : FaultCode.TOO_LONG,
                    deep ? "nested deeper than " + Limits.DEPTH : "longer than " + Limits.TEXT + " characters");
        } catch (JsonProcessingException e) {
            // The parser's own sentence would quote the body and name the parser.
            JsonLocation at = e.getLocation();
            in.stop(FaultCode.UNREADABLE, "not JSON at line " + at.getLineNr() + ", column " + at.getColumnNr());
        }
        return null;
    }
}
