-- Signed-in people who take turns; PAGE_TOKENS names the file of their session tokens.
local requests = {}
local turn = 0

function init(args)
  for token in io.lines(os.getenv("PAGE_TOKENS")) do
    table.insert(requests, wrk.format("GET", nil, { ["Cookie"] = "sid=" .. token, ["Accept-Encoding"] = "gzip", ["Accept-Language"] = "en" }))
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function done(summary, latency, requests)
  local wrong = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format("RESULT %.1f %.2f %.2f %.2f %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000, wrong))
end
