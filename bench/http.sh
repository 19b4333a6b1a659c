#!/usr/bin/env bash
# What a durable decision costs over HTTP: against an echo of the same bodies and against a commit for each decision, on
# one service in one run; and many decisions in one stream against a bare COPY of the same rows.
#
#   bench/http.sh [seconds of each measurement] [rounds]
#
# On the embedded PostgreSQL; or on the one that QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD, QUARKUS_FLYWAY_USERNAME and
# _PASSWORD name to the service, and PGHOST, PGPORT, PGDATABASE, PGUSER and PGPASSWORD (the owner's) to psql.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds=${1:-10}
rounds=${2:-3}
bulk=${BULK:-12000}
warm=${WARM:-120}
port=${PORT:-18080}
url=http://127.0.0.1:$port
# As ./reglament starts it.
JAVA_OPTS=${JAVA_OPTS:-$(sed -n 's/^: "${JAVA_OPTS=\(.*\)}"$/\1/p' reglament)}
app=target/bench-http/target/quarkus-app/quarkus-run.jar

for tool in wrk psql curl; do
    command -v "$tool" >/dev/null || {
        echo "$tool is not here. Debian: apt install wrk postgresql-client curl" >&2
        exit 1
    }
done

# Built beside the product, which must not have what it is compared with.
source=target/bench-http
mkdir -p "$source"
rm -rf "$source/src" "$source/rules" "$source/decisions" "$source/target/generated-resources" "$source/target/classes"
cp -r pom.xml mvnw .mvn rules decisions src "$source"
cp -r src/bench/service/java "$source/src/main"
(cd "$source" && ./mvnw -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true package)

work=$(mktemp -d)
service=
stop() {
    [ -z "$service" ] || kill "$service" 2>/dev/null || true
    [ -z "$service" ] || wait "$service" 2>/dev/null || true
    service=
}
trap 'stop; rm -rf "$work"' EXIT

now() { date +%s%N; }

# Starts the service and prints the seconds until it was ready.
start() {
    local from
    from=$(now)
    # Nobody is told to wait: here one client is all clients.
    REGLAMENT_RATE_PER_SECOND=1000000 REGLAMENT_RATE_BURST=1000000 \
        java $JAVA_OPTS -jar "$app" serve --port "$port" --data "$work/data" >"$work/service.log" 2>&1 &
    service=$!
    until curl -fs "$url/q/health/ready" >/dev/null; do
        kill -0 "$service" || {
            cat "$work/service.log" >&2
            exit 1
        }
        sleep 0.05
    done
    awk "BEGIN { printf \"ready after %.1f s ($1)\n\", ($(now) - $from) / 1e9 }"
}

start "the very first start, which makes the database"
stop
start "the next start"

REGLAMENT_KEY=$(java -jar "$app" key create --client bench --role crm --url "$url" --data "$work/data" 2>/dev/null)
export REGLAMENT_KEY
export DEALS=$work/deals.ndjson
gzip -dc src/test/resources/bank-calls.ndjson.gz >"$DEALS"

# load PATH CONNECTIONS SECONDS
load() {
    RUN=$(now) wrk -t2 -c"$2" -d"$3"s --timeout 10s -s bench/deals.lua "$url$1" | sed -n 's/^figures //p'
}

memory() {
    awk '/^VmRSS|^VmHWM/ { printf "%s %d MB  ", $1, $2 / 1024 } END { print "" }' "/proc/$service/status"
}

printf '\njava %s\nwarming up for %d s: on two cores the compiler takes that long\n' "$JAVA_OPTS" "$warm"
load /v1/decisions 64 "$warm" >/dev/null
load /bench/echo 64 $((warm / 6)) >/dev/null
load /bench/echo-on-worker 64 $((warm / 6)) >/dev/null
load /bench/commit-each 64 $((warm / 6)) >/dev/null

printf '\n%-20s %11s %10s %9s %9s %9s %7s\n' path connections req/s p50-ms p99-ms max-ms failed
for connections in 64 256; do
    for _ in $(seq "$rounds"); do
        for path in /bench/echo /bench/echo-on-worker /bench/commit-each /v1/decisions; do
            load "$path" "$connections" "$seconds" |
                while read -r rate p50 p99 max failed; do
                    printf '%-20s %11d %10.0f %9.1f %9.1f %9.1f %7d\n' \
                        "$path" "$connections" "$rate" "$p50" "$p99" "$max" "$failed" | tee -a "$work/figures"
                done
        done
    done
done
memory

awk '
    { sum[$1, $2] += $3; count[$1, $2]++; at[$2] }
    function mean(path, connections) { return sum[path, connections] / count[path, connections] }
    END {
        for (c in at) {
            durable = mean("/v1/decisions", c)
            printf "%d connections: durable / echo %.3f, durable / echo on a worker thread %.3f, durable / commit each %.2f\n",
                c, durable / mean("/bench/echo", c), durable / mean("/bench/echo-on-worker", c),
                durable / mean("/bench/commit-each", c)
        }
    }' "$work/figures" | sort -n

# The same deals again and again under new request ids.
stream() {
    awk -v lines="$bulk" -v run="$1" '
        { deals[NR] = $0 }
        END {
            for (i = 0; i < lines; i++) {
                line = deals[i % NR + 1]
                sub(/"requestId":"[^"]*"/, "\"requestId\":\"" run "-" i "\"", line)
                print line
            }
        }' "$DEALS"
}

if [ -z "${QUARKUS_DATASOURCE_JDBC_URL:-}" ]; then
    PGPASSWORD=$(cat "$work/data/reglament_owner.password")
    PGPORT=$(cat "$work/data/postgres.port")
    export PGPASSWORD PGPORT PGHOST=127.0.0.1 PGUSER=reglament_owner PGDATABASE=reglament
fi
export PGOPTIONS='-c search_path=reglament'
sql() { psql -qAtX -v ON_ERROR_STOP=1 "$@"; }

printf '\n%-20s %11s %10s\n' "bulk, $bulk deals" seconds deals/s
for round in $(seq "$rounds"); do
    run=bulk-$(now)
    stream "$run" >"$work/bulk.ndjson"
    from=$(now)
    curl -fsS -T "$work/bulk.ndjson" -H "Authorization: Bearer $REGLAMENT_KEY" -H 'Content-Type: application/x-ndjson' \
        -X POST "$url/v1/decisions/batch" -o "$work/answers.ndjson"
    took=$(($(now) - from))
    (($(grep -c '"status":201' "$work/answers.ndjson") == bulk)) || {
        echo "not all were recorded" >&2
        exit 1
    }
    sql -c "COPY (SELECT * FROM decision_event WHERE request_id LIKE '$run-%' ORDER BY writer, seq) TO STDOUT (FORMAT binary)" >"$work/rows"
    sql -c 'DROP TABLE IF EXISTS copied' -c 'CREATE TABLE copied (LIKE decision_event INCLUDING ALL)' 2>/dev/null
    from=$(now)
    sql -c 'COPY copied FROM STDIN (FORMAT binary)' <"$work/rows"
    copied=$(($(now) - from))
    for figure in "batch $took" "copy $copied"; do
        awk -v bulk="$bulk" -v name="${figure% *}" -v nanos="${figure#* }" \
            'BEGIN { printf "%-20s %11.2f %10.0f\n", name, nanos / 1e9, bulk / nanos * 1e9 }'
    done | tee -a "$work/bulks"
done
awk '{ sum[$1] += $2 } END { printf "batch / bare copy %.2f\n", sum["copy"] / sum["batch"] }' "$work/bulks"
memory
