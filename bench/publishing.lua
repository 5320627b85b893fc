-- One person who writes and publishes one article after the other; PAGE_TOKENS names the file whose first session token is theirs.
local threads = {}
local head = { ["Sec-Fetch-Site"] = "same-origin", ["Content-Type"] = "application/x-www-form-urlencoded" }
local text = string.rep("A+sentence+with+**some**+weight+and+a+[link](/blog).+", 60)
wrong = 0

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  head["Cookie"] = "sid=" .. io.lines(os.getenv("PAGE_TOKENS"))()
  math.randomseed(os.time())
end

function request()
  local title = "Measured+" .. math.random(1e9)
  return wrk.format("POST", nil, head, "kind=article&place=blog&act=publish&tags=bench&title=" .. title .. "&markdown=" .. text)
end

function response(status, headers, body)
  if status ~= 303 or not string.find(headers["Location"] or "", "/blog/", 1, true) then wrong = wrong + 1 end
end

function done(summary, latency, requests)
  local unlike = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(threads) do unlike = unlike + thread:get("wrong") end
  io.write(string.format("RESULT %d %.1f %.1f %d\n", summary.requests, latency:percentile(50) / 1000, latency:percentile(95) / 1000, unlike))
end
