#!/bin/sh
# check_generated.sh GRAMMAR_FOLDER: generates the parser again and compares it with what is committed.
# Exit status 77 means skipped.
set -eu
grammar=$1
if ! command -v antlr4 >/dev/null 2>&1; then
  echo "skipped: the antlr4 tool is not installed (apt install antlr4)"
  exit 77
fi
scratch=$(mktemp -d)
difference=$(mktemp)
trap 'rm -rf "$scratch" "$difference"' EXIT
sh "$grammar/generate.sh" "$scratch"
if ! diff -r "$grammar/generated" "$scratch" >"$difference" 2>&1; then
  head -40 "$difference"
  echo "grammar/generated is not what the grammar gives: run grammar/generate.sh and commit the result"
  exit 1
fi
