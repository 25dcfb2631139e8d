/**
 * Modules that Node also gives without the prefix `node:`. A table, because the answer may not hang on the Node that scans.
 * https://nodejs.org/docs/latest-v24.x/api/module.html#modulebuiltinmodules, 2026-11-22. Internal ones (`_http_agent`) are left out.
 */
export const builtins: ReadonlySet<string> = new Set(
  `assert assert/strict async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns dns/promises domain
  events fs fs/promises http http2 https inspector inspector/promises module net os path path/posix path/win32 perf_hooks process punycode
  querystring readline readline/promises repl stream stream/consumers stream/promises stream/web string_decoder sys timers timers/promises
  tls trace_events tty url util util/types v8 vm wasi worker_threads zlib`.split(/\s+/),
)
