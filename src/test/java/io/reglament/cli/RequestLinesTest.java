package io.reglament.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLinesTest {
    private final Path folder;

    RequestLinesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a request id anywhere at the outside      | {"deal": {"dealId": "D"}, "requestId": "a"}                      | 0
            none                                      | {"deal": {"dealId": "D"}}                                        | 1
            one of something inside                   | {"deal": {"requestId": "a"}, "documents": [{"requestId": "b"}]}  | 1
            a value that looks like the name          | {"comment": "requestId", "x": "\\"requestId\\": \\"a\\""}        | 1
            null is none                              | {"requestId": null, "deal": {}}                                  | 1
            LIVE that is said                         | {"mode": "LIVE", "deal": {}}                                     | 1
            a simulation needs none                   | {"mode": "SIMULATION", "deal": {}}                               | 0
            a replay needs none                       | {"deal": {"mode": "LIVE"}, "mode": "REPLAY"}                     | 0
            braces and quotes in a text               | {"comment": "}\\\\\\"{[", "requestId": "a"}                      | 0
            what is no JSON is the service's to say   | no json                                                          | 1
            """)
    void aLineThatIsToBeRecordedAndHasNoRequestIdIsNameless(String reason, String line, long nameless)
            throws IOException {
        assertThat(lines(line)).as(reason).isEqualTo(new RequestLines(1, nameless));
    }

    @Test
    void blankLinesAreNoLinesAndTheLastNeedsNoEnd() throws IOException {
        assertThat(lines("\n{\"requestId\": \"a\"}\r\n \t\r\n{\"broken\": \"\n{\"requestId\": \"b\"}"))
                .isEqualTo(new RequestLines(3, 1));
        assertThat(lines("")).isEqualTo(new RequestLines(0, 0));
    }

    private RequestLines lines(String content) throws IOException {
        return RequestLines.of(Files.writeString(folder.resolve("requests.ndjson"), content));
    }
}
