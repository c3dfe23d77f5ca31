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
# The tool has the tables made when a program starts, whether it parses or not. Ours are made by whoever parses first.
for class in ClaimQLLexer ClaimQLParser; do
  sed -i -e 's/^  struct Initializer {$/public:\n  struct Initializer {/' -e '/^  static Initializer _init;$/d' "$out/$class.h"
  # What the tool wrote needs no checking at every start.
  sed -i -e "/^$class::Initializer $class::_init;\$/d" \
    -e 's/^  atn::ATNDeserializer deserializer;$/  atn::ATNDeserializationOptions options;\n  options.setVerifyATN(false);\n  atn::ATNDeserializer deserializer(options);/' \
    "$out/$class.cpp"
done
rm -f "$out"/*.interp "$out"/*.tokens
