# syntax=docker/dockerfile:1
FROM eclipse-temurin:17.0.17_10-jdk-noble AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY decisions decisions
COPY rules rules
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -Dmaven.test.skip=true -Dspotless.check.skip=true package

FROM eclipse-temurin:17.0.17_10-jre-noble
RUN groupadd --gid 10001 reglament \
    && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin reglament \
    && install --directory --owner 10001 --group 10001 --mode 0700 /var/lib/reglament
# Owned by root: the service cannot change its own programs. Libraries first, because they change least.
COPY --from=build /build/target/quarkus-app/lib /opt/reglament/lib
COPY --from=build /build/target/quarkus-app/judge /opt/reglament/judge
COPY --from=build /build/target/quarkus-app/quarkus-run.jar /opt/reglament/
COPY --from=build /build/target/quarkus-app/quarkus /opt/reglament/quarkus
COPY --from=build /build/target/quarkus-app/app /opt/reglament/app
USER 10001:10001
WORKDIR /var/lib/reglament
EXPOSE 8080
# No database of its own inside: QUARKUS_DATASOURCE_JDBC_URL names one (docs/how-to/run-on-kubernetes.md).
ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/reglament/quarkus-run.jar"]
CMD ["serve", "--data", "/var/lib/reglament"]
