package io.reglament.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    sreve                                | unknown command 'sreve'
                    serve --prt 80                       | unknown option '--prt'
                    serve --port                         | --port needs a value
                    serve --port --data d                | --port needs a value
                    serve --port 80 --port 81            | --port is given twice
                    serve --port 65536                   | --port needs a number from 0 to 65535, not '65536'
                    serve --port eighty                  | --port needs a number from 0 to 65535, not 'eighty'
                    serve now                            | unexpected 'now'
                    demo --once=yes                      | unknown option '--once=yes'
                    demo --lang de                       | --lang is ru or en, not 'de'
                    key                                  | 'key' is followed by 'create'
                    decide                               | 'decide' is followed by one file of requests, one a line
                    decide a b                           | 'decide' is followed by one file of requests, one a line
                    decide none.ndjson                   | there is no file none.ndjson that can be read
                    reevaluate now                       | unexpected 'now'
                    reevaluate --yes-by Anna             | --reason is missing
                    reevaluate --reason why              | --yes-by is missing
                    key destroy                          | 'key' is followed by 'create'
                    key create --role crm                | --client is missing
                    key create --client a --role crm --url x:y | --url needs an address that begins with http, not 'x:y'
                    """)
    void aCommandLineThatIsNotUnderstoodIsToldWhatIsWrongInIt(String words, String message) {
        assertThatThrownBy(() -> Main.command(Arrays.asList(words.split(" "))))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @Test
    void aKeyIsAskedForAtTheUsualPlaceUnlessAnotherIsNamed() throws UsageException {
        assertThat(Main.command(List.of("key", "create", "--client", "crm-1", "--role=crm")))
                .isEqualTo(new KeyCommand(URI.create("http://127.0.0.1:8080"), Path.of("data"), "crm-1", "crm"));
        assertThat(Main.command(List.of(
                        "key",
                        "create",
                        "--client",
                        "a",
                        "--role",
                        "auditor",
                        "--url",
                        "https://r.example",
                        "--data",
                        "d")))
                .isEqualTo(new KeyCommand(URI.create("https://r.example"), Path.of("d"), "a", "auditor"));
    }

    @Test
    void anAccountHasOneOrSeveralRoles() throws UsageException {
        assertThat(Main.command(List.of("account", "create", "--id", "kim", "--roles", "editor,approver")))
                .isEqualTo(new AccountCommand(
                        URI.create("http://127.0.0.1:8080"), Path.of("data"), "kim", List.of("editor", "approver")));
    }

    @Test
    void theHelpNamesEveryCommand() {
        assertThat(Help.text())
                .contains(
                        "reglament serve",
                        "reglament demo",
                        "reglament key create",
                        "reglament account create",
                        "reglament decide",
                        "reglament reevaluate");
    }
}
