#!/usr/bin/env python3
"""Kills an import at random moments, and opens the database: it holds nothing, or all of it, and takes the import again.

    kill_import_test.py [--kills N] [--seed S]         CLAIMGRAPH names the program
"""
import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tools"))
from support import PROGRAM, run  # noqa: E402

NODES, EDGES = 60000, 120000


def write_files(folder):
    nodes, edges = os.path.join(folder, "nodes.csv"), os.path.join(folder, "edges.csv")
    with open(nodes, "w", encoding="utf-8") as out:
        out.write("id:long:ID,name,x:double\n")
        out.writelines("%d,英偉達 %d,%.2f\n" % (i, i, i / 8) for i in range(NODES))
    with open(edges, "w", encoding="utf-8") as out:
        out.write(":START_ID,:END_ID,n:int\n")
        out.writelines("%d,%d,%d\n" % (i * 7919 % NODES, i * 31 % NODES, i) for i in range(EDGES))
    return ["--nodes", "A=" + nodes, "--relationships", "R=" + edges, "--memory-budget", "16"]


def counts(db):
    done = run("info", "--db", db, "--json")
    if "holds no graph database" in str(done.stderr):  # killed before there was one: a later import makes it
        return 0, 0
    assert done.returncode == 0, done.stderr
    info = json.loads(done.stdout)
    return info["nodes"], info["relationships"]


def main(kills, seed):
    picks = random.Random(seed)
    folder = tempfile.mkdtemp(prefix="claimgraph-kill-import-")
    try:
        words = write_files(folder)
        whole = os.path.join(folder, "whole")
        start = time.monotonic()
        done = run("import", "--db", whole, *words)
        assert done.returncode == 0, done.stderr
        seconds = time.monotonic() - start
        dump = run("dump", "--db", whole).stdout
        files = len(os.listdir(whole))
        nothing = all_of_it = 0
        for kill in range(kills):
            db = os.path.join(folder, "db")
            process = subprocess.Popen([PROGRAM, "import", "--db", db, *words], stdout=subprocess.DEVNULL)
            # The last part is where it becomes visible: more kills go there.
            time.sleep(seconds * (picks.uniform(0.8, 1.1) if kill % 2 else picks.uniform(0, 1)))
            process.kill()
            process.wait()
            if not os.path.exists(os.path.join(db, "CURRENT")):
                shutil.rmtree(db, ignore_errors=True)
                continue
            found = counts(db)
            assert found in ((0, 0), (NODES, EDGES)), "half an import: %d nodes, %d relationships" % found
            if found == (0, 0):
                nothing += 1
                done = run("import", "--db", db, *words)
                assert done.returncode == 0, done.stderr
            else:
                all_of_it += 1
            assert run("dump", "--db", db).stdout == dump, "another graph"
            # What a killed load leaves is removed when the database is opened for writing.
            done = run("query", "--db", db, "CREATE (n) DELETE n")
            assert done.returncode == 0, done.stderr
            left = [name for name in os.listdir(db) if "scratch" in name or name == "load"]
            assert not left, left
            assert len(os.listdir(db)) <= files + 3, os.listdir(db)
            shutil.rmtree(db)
        print("%d kills: %d times nothing, %d times all of it" % (kills, nothing, all_of_it))
        assert nothing > 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=12)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    arguments = parser.parse_args()
    print("seed %d" % arguments.seed, flush=True)
    main(arguments.kills, arguments.seed)
