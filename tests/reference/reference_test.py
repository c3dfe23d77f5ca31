"""Runs the examples of the language reference and of the card, and compares what they give with what is shown.

A fenced block `claimql` is one statement, run by `claimgraph query` as a person would; the block right after it, fenced
as `text`, is all that the program prints, warnings and errors included. Without such a block the statement only has to
run. `claimql setup` makes a new database from its statements, which end with `;`; `claimql syntax` is a form and not
run. Between `<!-- table NAME -->` and `<!-- end -->` stands what the query of that name below prints as Markdown.

    CLAIMGRAPH=build/dev/tools/cli/claimgraph python3 tests/reference/reference_test.py --update

writes what happens into the files: read the difference as code before committing it.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

PROGRAM = os.environ.get("CLAIMGRAPH", "claimgraph")
SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FILES = ("engine/query/REFERENCE.md", "engine/query/CARD.md")
TIMEOUT_S = 60
BLOCK = re.compile(r"```claimql( setup| syntax)?\n(.*?)```\n(?:\n?```text\n(.*?)```\n)?", re.S)
TABLE = re.compile(r"<!-- table ([a-z-]+) -->\n(.*?)<!-- end -->", re.S)
FUNCTIONS = ("SHOW FUNCTIONS YIELD * WHERE category = '%s' "
             "RETURN '`' + signature + '`' AS function, description AS `what it gives` ORDER BY signature")
TABLES = {"procedures": "SHOW PROCEDURES YIELD * RETURN '`' + signature + '`' AS procedure, description AS "
                        "`what it lists` ORDER BY signature"}


class Database:
    """A scratch database, and the program run on it."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="claimgraph-reference-")
        self.count = 0
        self.files = os.path.join(self.folder, "files")
        os.mkdir(self.files)
        self.reset("RETURN 1;")

    def reset(self, script):
        self.count += 1
        self.path = os.path.join(self.folder, "db%d" % self.count)
        made = subprocess.run([PROGRAM, "shell", "--db", self.path], input=script.encode(), stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=TIMEOUT_S)
        text = made.stdout.decode()
        if made.returncode != 0 or "error:" in text:
            raise AssertionError("the setup fails:\n%s\n%s" % (script, text))

    def query(self, text, *words):
        done = subprocess.run([PROGRAM, "query", "--db", self.path, *words, text], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=TIMEOUT_S)
        shown = (done.stderr + done.stdout).decode()
        # Trailing blanks of a table would be lost in any editor.
        return done.returncode, "".join(line.rstrip() + "\n" for line in shown.splitlines())

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class Checker:
    def __init__(self, update):
        self.update = update
        self.failures = []
        self.examples = 0
        self.database = Database()

    def block(self, match):
        kind, text, shown = (match.group(1) or "").strip(), match.group(2), match.group(3)
        if kind == "syntax":
            return match.group(0)
        self.examples += 1
        if kind == "setup":
            self.database.reset(text)
            return match.group(0)
        status, printed = self.database.query(text.strip())
        if shown is None:
            if status not in (0, 3):
                self.failures.append("%s\n%s" % (text, printed))
            return match.group(0)
        if printed == shown:
            return match.group(0)
        if not self.update:
            self.failures.append("%s--- shown\n%s--- printed\n%s" % (text, shown, printed))
        return "```claimql\n%s```\n```text\n%s```\n" % (text, printed)

    def table(self, match):
        name, shown = match.group(1), match.group(2)
        query = TABLES.get(name) or FUNCTIONS % name
        status, printed = self.database.query(query, "--format", "markdown")
        if status != 0 or not printed.count("\n") > 2:
            self.failures.append("table %s: %s" % (name, printed))
        if printed != shown and not self.update:
            self.failures.append("table %s is not what the program lists: run with --update" % name)
        return "<!-- table %s -->\n%s<!-- end -->" % (name, printed)

    def check_complete(self, text):
        """Every category of functions has its table."""
        _, categories = self.database.query("SHOW FUNCTIONS YIELD category RETURN DISTINCT category", "--format", "csv")
        for category in categories.split()[1:]:
            if "<!-- table %s -->" % category not in text:
                self.failures.append("functions of the category %s have no table" % category)

    def run(self, path):
        with open(path, encoding="utf-8") as f:
            text = f.read()
        made = BLOCK.sub(self.block, text)
        made = TABLE.sub(self.table, made)
        if path.endswith("REFERENCE.md"):
            self.check_complete(text)
        if self.update and made != text:
            with open(path, "w", encoding="utf-8") as f:
                f.write(made)


def main():
    checker = Checker("--update" in sys.argv)
    for name in FILES:
        checker.run(os.path.join(SOURCE, name))
    checker.database.close()
    for failure in checker.failures:
        print(failure)
    print("%d examples, %d failures" % (checker.examples, len(checker.failures)))
    sys.exit(1 if checker.failures else 0)


if __name__ == "__main__":
    main()
