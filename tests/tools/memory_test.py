"""A graph larger than the memory budget: every query answers as with plenty, and the process stays near the budget."""
import os
import re

from support import CommandTest, Stdio, main

NODES = 150_000
BUDGET_MB = 16
# The program itself, the store's tables and what the allocator keeps.
BESIDE_MB = 64

QUERIES = [
    "MATCH (n:Item) RETURN count(*), sum(n.size), min(n.text), max(n.text)",
    "MATCH (n:Item) WITH n ORDER BY n.text, n.id RETURN count(n), collect(n.id)[0..5]",
    "MATCH (n:Item) RETURN n.id, n.text ORDER BY n.size DESC, n.id SKIP 140000 LIMIT 5",
    "MATCH (n:Item) WITH DISTINCT n.text AS text RETURN count(*), min(text)",
    "MATCH (n:Item) WITH n.text AS text, count(*) AS n, sum(n.size) AS size RETURN count(*), sum(n), max(size)",
    "MATCH (n:Item) RETURN count(DISTINCT n.text), count(DISTINCT n.size), count(*)",
    "MATCH (a:Item)-[:NEXT]->(b) WITH b.id AS id, collect(a.text) AS texts RETURN count(*), max(size(texts))",
    "MATCH (b:Item) MATCH (a:Item {id: b.other}) RETURN count(DISTINCT a.text), sum(a.size - b.size)",
    "MATCH (a:Item)-[:NEXT]->(b:Item)-[:NEXT]->(c:Item) RETURN count(*), sum(c.size)",
    "MATCH (a:Item) WITH a.text AS t ORDER BY t SKIP 1000 LIMIT 120000 RETURN count(DISTINCT t), min(t), max(t)",
]


class Memory(CommandTest):
    def setUp(self):
        super().setUp()
        nodes = os.path.join(self.folder, "items.csv")
        with open(nodes, "w", encoding="ascii") as out:
            out.write("id:long:ID(Item),other:long,size:long,text\n")
            for i in range(NODES):
                text = "item %d of a graph that is larger than memory - %d" % (i * 7919 % NODES // 2, i % 3)
                out.write("%d,%d,%d,%s\n" % (i, i * 31 % NODES, i * 104729 % 1000, text))
        edges = os.path.join(self.folder, "next.csv")
        with open(edges, "w", encoding="ascii") as out:
            out.write(":START_ID(Item),:END_ID(Item)\n")
            for i in range(NODES):
                out.write("%d,%d\n%d,%d\n" % (i, (i * 3 + 1) % NODES, i, i // 2))
        self.ok("import", "--db", self.db, "--nodes", "Item=" + nodes, "--relationships", "NEXT=" + edges)

    def answers(self, budget_mb, threads):
        """The rows of all queries, and the most memory that the process had."""
        server = Stdio("--db", self.db, "--memory-budget", str(budget_mb), "--threads", str(threads))
        rows = [server.rows(query) for query in QUERIES]
        with open("/proc/%d/status" % server.process.pid, encoding="ascii") as status:
            peak_mb = int(re.search(r"VmHWM:\s+(\d+) kB", status.read())[1]) / 1024
        with open("/proc/%d/maps" % server.process.pid, encoding="utf-8", errors="replace") as maps:
            sanitized = re.search(r"lib[at]san", maps.read()) is not None
        self.assertEqual(server.close(), 0)
        return rows, 0 if sanitized else peak_mb

    def test_answers_and_memory(self):
        expected, _ = self.answers(1024, 1)
        for threads in (1, 2):
            rows, peak_mb = self.answers(BUDGET_MB, threads)
            for query, got, wanted in zip(QUERIES, rows, expected):
                self.assertEqual(got, wanted, "with %d threads: %s" % (threads, query))
            print("%d MB of budget, %d threads: at most %.0f MB of memory" % (BUDGET_MB, threads, peak_mb))
            self.assertLess(peak_mb, BUDGET_MB + BESIDE_MB)
        spill = os.path.join(self.db, "spill")
        self.assertFalse(os.path.exists(spill) and os.listdir(spill), "temporary files are gone")


if __name__ == "__main__":
    main()
