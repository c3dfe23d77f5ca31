#!/bin/sh
# Generates the C++ lexer and parser from the grammar into a folder, by default generated/ beside this script.
# Needs the antlr4 tool 4.7.2 (Debian package antlr4). The time stamp-free output is committed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/generated}
mkdir -p "$out"
cd "$here"  # relative names, so that the output does not depend on where the sources lie
antlr4 -Dlanguage=Cpp -no-visitor -no-listener -package claimgraph::grammar -o "$out" ClaimQLLexer.g4
antlr4 -Dlanguage=Cpp -no-visitor -no-listener -package claimgraph::grammar -lib "$out" -o "$out" ClaimQLParser.g4
rm -f "$out"/*.interp "$out"/*.tokens
