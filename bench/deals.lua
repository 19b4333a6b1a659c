-- Posts the real deals in turn, each under a request id of its own; prints one line of figures at the end.
local deals, thread_count = {}, 0

function setup(thread)
    thread_count = thread_count + 1
    thread:set("id", thread_count)
end

function init(args)
    for line in io.lines(os.getenv("DEALS")) do
        local before, after = line:match('^(.-"requestId":")[^"]*(".*)$')
        deals[#deals + 1] = { before, after }
    end
    prefix = os.getenv("RUN") .. "-" .. id .. "-"
    sent = 0
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/json"
    wrk.headers["Authorization"] = "Bearer " .. os.getenv("REGLAMENT_KEY")
end

function request()
    local deal = deals[sent % #deals + 1]
    sent = sent + 1
    return wrk.format(nil, nil, nil, deal[1] .. prefix .. sent .. deal[2])
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format("figures %.1f %.2f %.2f %.2f %d\n",
        summary.requests / summary.duration * 1e6,
        latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000,
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
