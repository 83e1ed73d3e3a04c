#!/usr/bin/env bash
# Runs the README's two commands as written, in a copy of the checkout without its environments; the tests come last.
set -euo pipefail
python=${1:-python3}
here=$(cd "$(dirname "$0")/.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git -C "$here" archive HEAD | tar -x -C "$copy"
cd "$copy"
mapfile -t commands < <(grep -E '^python3 -m venv \.venv && ' README.md)
[ "${#commands[@]}" -eq 2 ] || { echo "README.md: expected two commands that start with python3 -m venv"; exit 1; }
for command in "${commands[@]}"; do
  printf '\n$ %s\n' "$command"
  rm -rf .venv
  bash -c "${command/#python3/$python}"
done
