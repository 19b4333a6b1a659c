package io.reglament.decision.trial;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Mode;
import io.reglament.deal.json.RequestReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The facts of one shipped case, by the name of the case. */
record TrialDeal(String name, ObjectNode request) {
    static final String SOURCE = "/trial/deals.ndjson.gz";

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final RequestReader READER = new RequestReader();

    /** All of them; read anew each time, for a version comes in seldom. */
    static List<TrialDeal> all() {
        try (InputStream in = TrialDeal.class.getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new IllegalStateException("No " + SOURCE);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
            List<TrialDeal> deals = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ObjectNode known = (ObjectNode) JSON.readTree(line);
                deals.add(new TrialDeal(known.path("name").asText(), (ObjectNode) known.path("request")));
            }
            return deals;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts as a question that one version alone answers. */
    DecisionRequest under(String version) {
        ObjectNode asked = request.deepCopy();
        asked.put("mode", Mode.SIMULATION.name()).put("regulationVersion", version);
        return READER.read(asked.toString().getBytes(StandardCharsets.UTF_8));
    }
}
