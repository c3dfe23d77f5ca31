#!/usr/bin/env python3
"""Checks the rules of CONTRIBUTING.md that a program can check, over the whole tree.

    tidy.py SOURCE_DIR [BUILD_DIR]     with a build folder also: does every .cc belong to a target
    tidy.py --self-test                does each rule find what it is for

Prints one line for each violation, `file:line: what is wrong`. Exit status 1 when there are any.
"""
import json
import os
import re
import sys
import tempfile

LINE_MAX = 120
FILE_LINES_MAX = 600
FUNCTION_LINES_MAX = 70
OWN_FOLDERS = ("engine", "ingest", "tools", "tests")
CODE = (".cc", ".h")

# Pattern, where it is allowed (path prefixes), what to say. Applied to code without comments and strings.
BANS = [
    (re.compile(r"\bantlr4"), ("engine/query/parser/", "grammar/"), "ANTLR stays inside engine/query/parser"),
    (re.compile(r"\bthrow\b"), (), "errors are absl::Status: no throw"),
    (re.compile(r"\bsystem_clock\b|\bgettimeofday\b|\bstd::time\s*\("), ("engine/base/", "tools/", "tests/"),
     "the wall clock belongs to the edges: tools, not engine or ingest"),
    (re.compile(r"(?<![\w.:>])s?rand\s*\(|\bstd::s?rand\b|\brandom_device\b"), ("engine/base/", "tests/"),
     "randomness comes with a seed, from the caller"),
]
INCLUDE_BANS = [
    (re.compile(r"<rocksdb/|\"rocksdb/"), ("engine/storage/", "tests/engine/storage/"),
     "RocksDB stays inside engine/storage"),
    (re.compile(r"\"\.\./|\"\./"), (), "includes name the full path"),
]
# The engine's layers that programs may look into, besides its public interface.
TOOL_LAYERS = ("engine/base/", "engine/values/", "engine/graph/", "engine/catalog/", "engine/functions/",
               "engine/query/ast/")
# Spelt so that this file does not contain them.
WORDS = re.compile("/w" + r"ork/|/t" + r"mp/b/|\.lib" + r"rary/|sub" + r"agent|FIX" + r"ME|\bX" + r"XX\b|DISAB" + r"LED_"
                   r"|TO" + r"DO(?!\(#\d+\): )")


def strip_code(text):
    """Comments and literals become spaces; line breaks stay."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match.group(0))
    pattern = re.compile(r'R"([^(\s]*)\(.*?\)\1"|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)
    return pattern.sub(blank, text)


def is_exempt_from_size(path):
    return path.endswith("_table.cc")


def source_files(root):
    for top in OWN_FOLDERS + ("grammar", "corpus", ".ci"):
        for folder, folders, files in os.walk(os.path.join(root, top)):
            folders[:] = sorted(f for f in folders if f not in ("generated", "__pycache__", "node_modules"))
            for name in sorted(files):
                yield os.path.relpath(os.path.join(folder, name), root)
    for name in sorted(os.listdir(root)):
        if name != ".git" and os.path.isfile(os.path.join(root, name)):
            yield name


def check_layout(path, text, report):
    lines = text.split("\n")
    if text and not text.endswith("\n"):
        report(path, len(lines), "the last line has no line end")
    for number, line in enumerate(lines, 1):
        if len(line) > LINE_MAX:
            report(path, number, "a line of %d characters; %d are allowed" % (len(line), LINE_MAX))
        if line != line.rstrip():
            report(path, number, "space at the end of the line")
        if "\t" in line:
            report(path, number, "a tab")
    if len(lines) - 1 > FILE_LINES_MAX and not is_exempt_from_size(path):
        report(path, 1, "%d lines; above %d a file holds two things" % (len(lines) - 1, FILE_LINES_MAX))


def check_bans(path, text, code, report):
    lines = text.split("\n")
    for number, line in enumerate(code.split("\n"), 1):
        for pattern, allowed, message in BANS:
            if pattern.search(line) and not path.startswith(allowed):
                report(path, number, message)
    for number, line in enumerate(lines, 1):
        if not line.startswith("#include"):
            continue
        for pattern, allowed, message in INCLUDE_BANS:
            if pattern.search(line) and not path.startswith(allowed):
                report(path, number, message)
        inside = re.match(r'#include "(engine/[^"]+)"', line)
        if inside and path.startswith("tools/") and not inside.group(1).startswith(TOOL_LAYERS):
            report(path, number, "tools use the public interface, not " + inside.group(1))


def check_header(path, text, code, report):
    if not text.startswith("//"):
        report(path, 1, "a header begins with a comment that says what it is for")
    guard = path
    for prefix in ("engine/api/include/",):
        if guard.startswith(prefix):
            guard = guard[len(prefix):]
    guard = re.sub(r"[^A-Za-z0-9]", "_", guard).upper() + "_"
    if not guard.startswith("CLAIMGRAPH_"):
        guard = "CLAIMGRAPH_" + guard
    if "#ifndef " + guard not in text:
        report(path, 1, "the include guard should be " + guard)
    for number, line in enumerate(code.split("\n"), 1):
        if re.search(r"\busing\s+namespace\b", line):
            report(path, number, "using namespace in a header")


NO_FUNCTION = re.compile(r"^\s*(if|for|while|switch|else|do|namespace|class|struct|enum|union|extern|return|case)\b|=\s*\{$")


def long_functions(path, text, code):
    """(name, first line, length) of functions above the limit. Reads the layout, which clang-format fixes."""
    lines = code.split("\n")
    found = []
    start = None
    for number, line in enumerate(lines, 1):
        if start is None and re.search(r"\)[\w\s&:<>,\[\]\(\)->]*\{$|^\s+[\w: ,&<>()]*\) : .*\{$", line):
            first = number
            # A signature may begin lines above; its indentation is that of the closing brace.
            while first > 1 and lines[first - 1].startswith("    ") and (
                    lines[first - 2].rstrip().endswith((",", "(")) or re.match(r"\s+: ", lines[first - 1])):
                first -= 1
            if NO_FUNCTION.match(lines[first - 1]) or re.search(r"\[[^\]]*\]\s*(\([^)]*\))?[^;]*\{$", line):
                continue
            start = (first, re.match(r"\s*", lines[first - 1]).group(0))
            name = re.search(r"([\w:~]+)\s*\(", lines[first - 1])
            label = name.group(1) if name else "?"
        elif start is not None and line == start[1] + "}":
            length = number - start[0] + 1
            if length > FUNCTION_LINES_MAX:
                found.append((label, start[0], length))
            start = None
    return found


def check_functions(root, path, text, code, allowed, used, report):
    if is_exempt_from_size(path):
        return
    for name, first, length in long_functions(path, text, code):
        key = path + " " + name
        used.add(key)
        limit = allowed.get(key, FUNCTION_LINES_MAX)
        if length > limit:
            report(path, first, "%s has %d lines; %d are allowed" % (name, length, limit))


def read_allowed(root):
    """known_long_functions.txt: `path function lines`. May shrink, not grow."""
    allowed = {}
    path = os.path.join(root, "tests/tidy/known_long_functions.txt")
    if os.path.exists(path):
        for line in open(path, encoding="utf-8"):
            words = line.split("#")[0].split()
            if len(words) == 3:
                allowed[words[0] + " " + words[1]] = int(words[2])
    return allowed


def check_owned(root, build, paths, report):
    commands = os.path.join(build, "compile_commands.json")
    if not os.path.exists(commands):
        return
    owned = {os.path.realpath(entry["file"]) for entry in json.load(open(commands, encoding="utf-8"))}
    for path in paths:
        full = os.path.realpath(os.path.join(root, path))
        if path.endswith(".cc") and not path.startswith(("tests/install/consumer/", "tests/tidy/include_rule/")) and \
                full not in owned:
            report(path, 1, "no target compiles this file")


def check_tree(root, build=None):
    problems = []

    def report(path, line, message):
        problems.append("%s:%d: %s" % (path, line, message))

    allowed, used, code_paths = read_allowed(root), set(), []
    for path in source_files(root):
        with open(os.path.join(root, path), "rb") as f:
            raw = f.read()
        if path.startswith("corpus/") or b"\0" in raw:
            continue
        text = raw.decode("utf-8", "replace")
        for number, line in enumerate(text.split("\n"), 1):
            if path != "LICENSE" and WORDS.search(line):
                report(path, number, "a word that does not belong here: " + WORDS.search(line).group(0))
        if not path.endswith(CODE) or not path.startswith(OWN_FOLDERS):
            continue
        code_paths.append(path)
        code = strip_code(text)
        check_layout(path, text, report)
        check_bans(path, text, code, report)
        if path.endswith(".h"):
            check_header(path, text, code, report)
        check_functions(root, path, text, code, allowed, used, report)
    for key in sorted(set(allowed) - used):
        report("tests/tidy/known_long_functions.txt", 1, "'%s' is short by now: take it out" % key)
    if build:
        check_owned(root, build, code_paths, report)
    return problems


PLANTED = {
    "engine/plan/a.cc": ('#include "rocksdb/db.h"\nvoid F() { throw 1; }\nauto t = std::chrono::system_clock::now();\n',
                         ["RocksDB stays", "no throw", "wall clock"]),
    "engine/plan/b.cc": ("int x = rand();\nantlr4::Token t;\n", ["randomness", "ANTLR stays"]),
    "engine/plan/c.h": ("#ifndef WRONG\nusing namespace std;\n", ["begins with a comment", "include guard", "using namespace"]),
    "engine/plan/d.cc": ("x\n" * 601, ["601 lines"]),
    "engine/plan/e.cc": ("void Long(int a,\n          int b) {\n" + "  a;\n" * 80 + "}\n", ["Long has 83 lines"]),
    "engine/plan/e2.cc": ("E::E(int a)\n    : a_(a),\n      b_(2) {\n  a;\n}\n" + "int x;\n" * 100 + "}\n", []),
    "engine/plan/f.cc": ("// " + "y" * 130 + "\nint a; \n\tint b;\nint c;", ["133 characters", "space at the end", "a tab",
                                                                              "no line end"]),
    "engine/plan/g.cc": ("// TO" + "DO: later\n", ["does not belong"]),
    "engine/plan/h.cc": ("", ["no target compiles"]),
    "tools/cli/i.cc": ('#include "engine/executor/batch.h"\n', ["public interface"]),
    "engine/plan/fine.cc": ('// throw, rand() and antlr4 in a comment\nconst char* s = "throw rand() antlr4";\n', []),
}


def self_test():
    failures = []
    with tempfile.TemporaryDirectory() as root:
        for path, (text, _) in PLANTED.items():
            os.makedirs(os.path.dirname(os.path.join(root, path)), exist_ok=True)
            with open(os.path.join(root, path), "w", encoding="utf-8") as f:
                f.write(text)
        owned = [{"file": os.path.join(root, p)} for p in PLANTED if p != "engine/plan/h.cc"]
        with open(os.path.join(root, "compile_commands.json"), "w", encoding="utf-8") as f:
            json.dump(owned, f)
        problems = check_tree(root, root)
        for path, (_, expected) in PLANTED.items():
            own = [p for p in problems if p.startswith(path + ":")]
            for part in expected:
                if not any(part in p for p in own):
                    failures.append("%s: nothing says '%s'" % (path, part))
            if not expected and own:
                failures.append("%s: reported though it is fine: %s" % (path, own))
    return failures


def main():
    if sys.argv[1:] == ["--self-test"]:
        problems = self_test()
    elif len(sys.argv) in (2, 3):
        problems = check_tree(os.path.realpath(sys.argv[1]), *sys.argv[2:])
    else:
        print(__doc__)
        return 2
    for problem in problems:
        print(problem)
    print("%d violations" % len(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
