"""`claimgraph_bench` on small graphs: that everything runs and answers right. Never how fast: CLAIMGRAPH names the
benchmark here."""
import copy
import json
import os
import re

from support import CommandTest, main, run

GRAPHS = ("facts", "rmat")
QUICK = ("--edges", "2000", "--seconds", "0.01")
COUNTED_BY_HAND = {
    "facts": {"one_hop", "two_hop", "three_hop_distinct", "trails", "shortest_path", "two_hop_all", "triangles",
              "four_cycles", "degree_top", "two_hop_top"},
    "rmat": {"one_hop", "two_hop", "three_hop_distinct", "trails", "shortest_path", "two_hop_all", "triangles",
             "degree_top", "two_hop_top"},
}


class Bench(CommandTest):
    def path(self, name):
        return os.path.join(self.folder, name)

    def measure(self, graph, *words):
        kept = self.path(graph + ".json")
        text = self.ok("--graph", graph, *QUICK, "--json", kept, *words)
        with open(kept, encoding="utf-8") as f:
            return text, json.load(f)

    def keep(self, name, stored):
        return self.write(name, json.dumps(stored))

    def listed(self, graph):
        return re.findall(r"^(\w+)", self.ok("--list", "--graph", graph), re.M)

    def test_every_workload_runs_and_agrees_with_the_limit(self):
        for graph in GRAPHS:
            with self.subTest(graph=graph):
                text, stored = self.measure(graph)
                names = [w["name"] for w in stored["workloads"]]
                self.assertEqual(names, self.listed(graph))
                counted = {w["name"] for w in stored["workloads"] if "limit_answer" in w}
                self.assertEqual(counted, COUNTED_BY_HAND[graph])
                for workload in stored["workloads"]:
                    self.assertGreater(workload["executions"], 0, workload)
                    self.assertGreater(workload["cpu_median_us"], 0, workload)
                    self.assertGreaterEqual(workload["wall_p99_us"], workload["wall_median_us"], workload)
                    self.assertGreater(workload["rows"], 0, workload)
                    self.assertEqual(workload.get("limit_answer", workload["answer"]), workload["answer"], workload)
                    self.assertRegex(text, r"(?m)^%s +\d" % workload["name"])
                for part in ("machine", "build", "settings"):
                    self.assertTrue(all(value != "" for value in stored[part].values()), stored[part])
                self.assertGreater(stored["load"]["relationships"], 1000)
                self.assertGreater(stored["load"]["disk_mb"], 0)

    def test_the_same_seed_gives_the_same_answers_whatever_the_threads(self):
        answers = []
        for words in (("--threads", "1"), ("--threads", "0", "--memory", "64"), ("--seed", "2")):
            stored = self.measure("facts", *words)[1]
            answers.append({w["name"]: w["answer"] for w in stored["workloads"]})
        self.assertEqual(answers[0], answers[1])
        self.assertNotEqual(answers[0], answers[2])

    def test_comparing(self):
        stored = self.measure("rmat")[1]
        now = self.path("rmat.json")
        text = self.ok("--read", now, "--compare", now)
        self.assertRegex(text, r"triangles +\S+ \w+ +\S+ \w+ +1\.00\n")

        faster = copy.deepcopy(stored)
        faster["workloads"][2]["cpu_median_us"] /= 2
        done = self.check(run("--read", now, "--compare", self.keep("faster.json", faster)), status=3)
        self.assertEqual(done.stdout.count("SLOWER"), 1)
        self.ok("--read", now, "--compare", self.path("faster.json"), "--tolerance", "101")
        self.ok("--read", self.path("faster.json"), "--compare", now)

        other = copy.deepcopy(stored)
        other["workloads"][2]["answer"] = "0" * 16
        other["workloads"][2]["limit_answer"] = "0" * 16
        done = self.check(run("--read", now, "--compare", self.keep("other.json", other)), status=3)
        self.assertEqual(done.stdout.count("ANSWER DIFFERS"), 1)

        fewer = copy.deepcopy(stored)
        del fewer["workloads"][0]
        self.assertIn("new", self.ok("--read", now, "--compare", self.keep("fewer.json", fewer)))
        self.assertIn("not measured", self.ok("--read", self.path("fewer.json"), "--compare", now))

    def test_an_answer_that_is_not_the_limits_is_an_error(self):
        stored = self.measure("rmat", "--only", "triangles,two_hop")[1]
        self.assertEqual([w["name"] for w in stored["workloads"]], ["two_hop", "triangles"])
        stored["workloads"][1]["answer"] = "0" * 16
        done = self.fails("--read", self.keep("wrong.json", stored), says=["of triangles is not the limit's"])
        self.assertIn("ANSWER DIFFERS", done.stdout)

    def test_only_comparable_runs_are_compared(self):
        stored = self.measure("rmat", "--only", "point")[1]
        stored["settings"]["seed"] = 7
        self.fails("--read", self.path("rmat.json"), "--compare", self.keep("seed.json", stored),
                   says=["not of the same graph", "--seed 7"])

    def test_what_cannot_be_done_is_said(self):
        self.fails("--graph", "tree", says=["there is no graph 'tree'", "facts, rmat"])
        self.fails("--only", "nothing", *QUICK, says=["there is no workload 'nothing'", "--list"])
        self.fails("--read", self.path("none.json"), says=["none.json", "--json"])
        self.fails("--read", self.write("x.json", "{"), says=["x.json"])
        self.fails("--read", self.write("y.json", '{"format": 1}'), says=["y.json", "`time`"])
        self.write("taken", "")
        self.fails("--dir", self.folder, *QUICK, says=["is not empty"])
        for words in (("--edges", "10"), ("--edges", "many"), ("--seconds", "-1"), ("--tolerance", "5"), ("--x",)):
            self.fails(*words, status=2)

    def test_files_stay_where_they_were_asked_for(self):
        kept = self.path("kept")
        self.ok("--dir", kept, "--graph", "rmat", "--only", "point", *QUICK)
        with open(os.path.join(kept, "csv", "LINK.csv"), encoding="utf-8") as f:
            self.assertEqual(f.readline(), ":START_ID,:END_ID\n")
        self.assertTrue(os.listdir(os.path.join(kept, "db")))

    def test_help_teaches(self):
        text = self.ok("--help")
        for part in ("Examples:", "--compare", "limit", "Exit status"):
            self.assertIn(part, text)


if __name__ == "__main__":
    main()
