"""What a call costs, measured side by side: `make bench`, or `python -m benchmarks --help`.

Three peers do the same work against the same server: the official `openai` client, bare urllib3 with `json` (the least code that
does the job), and oai_lite. A number alone says more about the machine than about the code, so every table shows ratios, and
every ratio comes from values taken in turns within one run: official, bare, ours, official, bare, ours, …

Rules that hold for every measure:

* The server (`server`) runs in a process of its own and answers with the same bytes to all. What it costs is in no peer's CPU
  time; on few cores it does share the machine, which throughput feels and CPU time does not.
* Each round has a fresh Python process for each peer, which sees that peer with what it depends on, and nothing else: a copy of
  the installed files (`layers`), no `site`, no `.pth` files, an environment without settings.
* The first rounds warm up (bytecode, disk cache) and are thrown away. The rest are shown as median (lowest–highest); a ratio is
  the median of the ratios round by round.
* Other work on the machine spoils wall-clock values: a run that begins on a busy one says so in its report.
* The garbage collector stays on, because it does for users; it is run to its end before every timing, so that no peer pays for
  another part's rubbish.
* HTTP goes over the loopback interface without TLS: handshakes and ciphers are the standard library's, alike for all, and would
  only water the differences down.
"""
