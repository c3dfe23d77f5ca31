#!/usr/bin/env python3
"""Kills a writing process at random moments, opens the database again and looks at what is there.

    kill_test.py [--kills N] [--seed S]         CLAIMGRAPH names the program

Transaction n is a function of n alone, so the only right states are S(0), S(1), S(2) ... After a kill the state has
to be exactly S(m), where m is the last transaction that was acknowledged or the one after it: nothing that was
acknowledged is lost, nothing is half there, nothing that was rolled back is there. Every third opening is killed
too, so that recovery itself is interrupted.
"""
import argparse
import os
import random
import shutil
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tools"))
from support import Stdio  # noqa: E402

ACCOUNTS = 5


def statements(n):
    """What transaction n does."""
    picks = random.Random(n)
    giver, taker = picks.sample(range(ACCOUNTS), 2)
    amount = picks.randint(1, 9)
    yield "CREATE (:Entry {n: $n, text: $text})", {"n": n, "text": "eintrag 條目 " * (1 + n % 50)}
    yield "MATCH (a:Entry {n: $n}), (b:Entry {n: $m}) CREATE (a)-[:AFTER {n: $n}]->(b)", {"n": n, "m": n - 1}
    if n % 5 == 0:
        yield "MATCH (e:Entry {n: $n}) DETACH DELETE e", {"n": n - 3}
    if n % 4 == 0:
        yield "MATCH (e:Entry {n: $n}) SET e:Marked, e.text = null", {"n": n - 1}
    yield "MATCH (a:Account {n: $n}) SET a.balance = a.balance - $x", {"n": giver, "x": amount}
    yield "MATCH (a:Account {n: $n}) SET a.balance = a.balance + $x", {"n": taker, "x": amount}
    yield "MATCH (c:Counter) SET c.n = $n", {"n": n}


class Model:
    """S(m), brought forward one transaction at a time."""

    def __init__(self):
        self.m = 0
        self.entries, self.links = {}, set()
        self.balances = [100] * ACCOUNTS

    def advance(self):
        self.m += 1
        n = self.m
        self.entries[n] = ("eintrag 條目 " * (1 + n % 50), False)
        if n - 1 in self.entries:
            self.links.add((n, n - 1))
        if n % 5 == 0 and n - 3 in self.entries:
            del self.entries[n - 3]
            self.links = {link for link in self.links if n - 3 not in link}
        if n % 4 == 0 and n - 1 in self.entries:
            self.entries[n - 1] = (None, True)
        picks = random.Random(n)
        giver, taker = picks.sample(range(ACCOUNTS), 2)
        amount = picks.randint(1, 9)
        self.balances[giver] -= amount
        self.balances[taker] += amount

    def state(self):
        return (self.m, sorted((n, text, marked) for n, (text, marked) in self.entries.items()), sorted(self.links),
                self.balances)


def stored_state(server):
    counter = server.rows("MATCH (c:Counter) RETURN c.n")
    entries = server.rows("MATCH (e:Entry) RETURN e.n, e.text, e:Marked ORDER BY e.n")
    links = server.rows("MATCH (a:Entry)-[r:AFTER]->(b:Entry) WHERE r.n = a.n RETURN a.n, b.n")
    strangers = server.rows("MATCH (n:Gone) RETURN count(*)")
    balances = server.rows("MATCH (a:Account) RETURN a.n, a.balance ORDER BY a.n")
    assert strangers == [[0]], "rolled-back work is there"
    assert len(counter) == 1, counter
    return (counter[0][0], [tuple(e) for e in entries], sorted(tuple(link) for link in links), [b for _, b in balances])


def write_until_killed(server, n, after_s, picks):
    """Commits transactions n, n + 1 ... until the process is killed; returns the last one acknowledged."""
    acknowledged = n - 1
    killer = threading.Timer(after_s, server.process.kill)
    killer.start()
    try:
        while True:
            if picks.random() < 0.1:  # work that is given up must leave nothing
                server.ask(op="begin")
                server.rows("CREATE (:Gone)")
                server.ask(op="rollback")
            server.ask(op="begin")
            for query, params in statements(acknowledged + 1):
                server.rows(query, params=params)
            answer = server.ask(op="commit")
            assert "error" not in answer, answer
            acknowledged += 1
    except (EOFError, OSError, ValueError):
        return acknowledged
    finally:
        killer.cancel()
        server.kill()


def check(db, model, acknowledged):
    server = Stdio("--db", db)
    stored = stored_state(server)
    while model.m < acknowledged:
        model.advance()
    if stored[0] == acknowledged + 1:
        model.advance()
    expected = model.state()
    if stored != expected:
        differing = [name for name, a, b in zip(("counter", "entries", "links", "balances"), stored, expected) if a != b]
        raise AssertionError("after %d acknowledged transactions the state is not S(%d): %s differ; counter is %r" %
                             (acknowledged, model.m, ", ".join(differing), stored[0]))
    assert server.close() == 0


def run(kills, seed):
    picks = random.Random(seed)
    folder = tempfile.mkdtemp(prefix="claimgraph-kill-")
    db = os.path.join(folder, "db")
    try:
        server = Stdio("--db", db)
        server.ask(op="begin")
        server.rows("CREATE (:Counter {n: 0})")
        server.rows("UNWIND range(0, %d) AS i CREATE (:Account {n: i, balance: 100})" % (ACCOUNTS - 1))
        server.ask(op="commit")
        assert server.close() == 0
        model, start = Model(), time.monotonic()
        for kill in range(kills):
            if kill % 3 == 2:  # interrupt a recovery
                server = Stdio("--db", db)
                time.sleep(picks.uniform(0, 0.1))
                server.kill()
            server = Stdio("--db", db)
            server.rows("MATCH (c:Counter) RETURN c.n")
            acknowledged = write_until_killed(server, model.m + 1, picks.uniform(0.05, 1.0), picks)
            check(db, model, acknowledged)
        print("%d kills, %d transactions, %.0f s: every state was right" % (kills, model.m, time.monotonic() - start))
        assert model.m > kills, "too few transactions to mean anything"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=15)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    arguments = parser.parse_args()
    print("seed %d" % arguments.seed, flush=True)
    run(arguments.kills, arguments.seed)
