"""Runs the program for the command-line tests. Python's standard library only; the environment variable CLAIMGRAPH
names the program."""
import json
import os
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ.get("CLAIMGRAPH", "claimgraph")
SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TIMEOUT_S = 120
# What a program prints when it did not end by its own will.
CRASH_MARKS = ("AddressSanitizer", "runtime error:", "terminate called", "Check failed", "CHECK failed",
               "Segmentation fault", "Assertion")


def run(*words, stdin="", cwd=None, env=None):
    """Runs the program to its end. Output and errors are text; the status is in .returncode."""
    data = stdin if isinstance(stdin, bytes) else stdin.encode()
    done = subprocess.run([PROGRAM, *words], input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          timeout=TIMEOUT_S, cwd=cwd, env=env)
    done.stdout = done.stdout.decode("utf-8")
    done.stderr = done.stderr.decode("utf-8", "replace")
    return done


class Stdio:
    """One `claimgraph stdio` process."""

    def __init__(self, *words):
        self.process = subprocess.Popen([PROGRAM, "stdio", *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE)

    def send_line(self, line):
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def receive(self):
        line = self.process.stdout.readline()
        if not line:
            raise EOFError("no answer; stderr: " + self.process.stderr.read().decode("utf-8", "replace"))
        return json.loads(line)

    def ask(self, **request):
        self.send_line(json.dumps(request, ensure_ascii=False).encode())
        return self.receive()

    def rows(self, query, **request):
        answer = self.ask(op="run", query=query, **request)
        if "error" in answer:
            raise AssertionError("%s: %s" % (query, answer["error"]))
        return answer["rows"]

    def close(self):
        """The end of the input; returns the exit status."""
        self.process.stdin.close()
        status = self.process.wait(timeout=TIMEOUT_S)
        self.process.stdout.close()
        self.process.stderr.close()
        return status

    def kill(self):
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            try:
                stream.close()
            except OSError:
                pass


class CommandTest(unittest.TestCase):
    """A test with a scratch folder, and assertions on what the program did."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="claimgraph-test-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.db = os.path.join(self.folder, "db")

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as f:
            f.write(text if isinstance(text, bytes) else text.encode())
        return path

    def check(self, done, status=0):
        for mark in CRASH_MARKS:
            self.assertNotIn(mark, done.stderr)
        self.assertEqual(done.returncode, status, "stdout: %s\nstderr: %s" % (done.stdout[-2000:], done.stderr[-2000:]))
        return done

    def ok(self, *words, **options):
        return self.check(run(*words, **options)).stdout

    def fails(self, *words, status=1, says=(), **options):
        """The program ends with `status` and one message on stderr that holds every string of `says`."""
        done = self.check(run(*words, **options), status)
        for part in says:
            self.assertIn(part, done.stderr)
        self.assertEqual(done.stderr.count("error:"), 1, done.stderr)
        return done

    def create(self, *statements):
        """A database that these statements have filled."""
        server = Stdio("--db", self.db)
        for statement in statements:
            server.rows(statement)
        self.assertEqual(server.close(), 0)
        return self.db


def main():
    unittest.main()
