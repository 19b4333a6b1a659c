package io.reglament.cli;

/** What {@code --help} prints. */
final class Help {
    static final String TEXT = """
            Reglament: a company's sales regulation as a service.

              ./reglament serve [--port P] [--host H] [--data DIR]
                  Serves on http://H:P (127.0.0.1:8080). Without QUARKUS_DATASOURCE_JDBC_URL it keeps
                  its own PostgreSQL in DIR (data). Stop it with Ctrl-C.

            The first run builds the service; a JDK of version 17 or later is all it needs.
            """;

    private Help() {}
}
