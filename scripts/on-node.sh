#!/usr/bin/env bash
# Runs the tests under other Node versions: scripts/on-node.sh 22 24
# The npm package `node` brings them. It is never a devDependency: it would take over every `npm run` in silence.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ $# -eq 0 ]; then
  echo "usage: scripts/on-node.sh 22 24" >&2
  exit 2
fi

for version in "$@"; do
  on() { npm exec --yes --package="node@$version" -- node "$@"; }
  actual=$(on --version)
  echo "Node $actual"
  # A wrapper that falls back to the Node at hand would prove nothing.
  [[ $actual == v"$version".* || $actual == v"$version" ]] || { echo "asked for Node $version, got $actual" >&2; exit 1; }
  on --import tsx --test-reporter ./scripts/reporter.ts scripts/test.ts
  on --import tsx scripts/test-alone.ts
done
