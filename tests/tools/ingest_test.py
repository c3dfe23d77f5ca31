"""`claimgraph ingest`, `extract` and `delete` on the corpus and on documents that cannot be read."""
import glob
import json
import os
import shutil

from support import SOURCE, CommandTest, main, run

CORPUS = os.path.join(SOURCE, "corpus")
DOCUMENTS = sorted(path for ending in ("txt", "md") for path in glob.glob(CORPUS + "/**/*." + ending, recursive=True)
                   if not os.path.basename(path).startswith("README."))
ARTICLE = next(path for path in DOCUMENTS if "nvidia" in path and path.endswith(".txt"))


class Corpus(CommandTest):
    def dump(self, db=None):
        return self.ok("dump", "--db", db or self.db, "--without", "ingested_at")

    def ingest(self, *paths, db=None):
        return self.ok("ingest", "--db", db or self.db, *paths)

    def rows(self, query):
        text = self.ok("query", "--db", self.db, "--format", "jsonl", query)
        return [json.loads(line) for line in text.splitlines()]

    def test_which_policy_affects_which_revenue(self):
        self.ingest(ARTICLE)
        rows = self.rows("WHICH Policy AFFECTS RevenueStream")
        self.assertTrue(rows)
        for row in rows:
            self.assertIn(row["sign"], (-1, 0, 1))
            self.assertTrue(row["modality"])
            self.assertGreaterEqual(row["documents"], 1)

    def test_every_span_reproduces_its_quote(self):
        for path in DOCUMENTS:
            with open(path, "rb") as f:
                raw = f.read()
            try:
                raw.decode("utf-8")
            except UnicodeDecodeError:
                continue  # text and bytes differ in length
            for line in self.ok("extract", path).splitlines():
                record = json.loads(line)
                if record["record"] in ("passage", "figure", "mention"):
                    self.assertEqual(raw[record["start"]:record["end"]].decode(), record["text"], path)

    def test_trace_quotes_the_bytes_of_the_file(self):
        self.ingest(CORPUS)
        seen = 0
        for row in self.rows("MATCH (:Policy)-[r:AFFECTS]->() TRACE r"):
            with open(row["document"], "rb") as f:
                raw = f.read()
            self.assertEqual(raw[row["start"]:row["end"]].decode(), row["quote"])
            seen += 1
        self.assertGreater(seen, 0)

    def test_ingesting_twice_changes_nothing(self):
        self.ingest(CORPUS)
        first = self.ok("dump", "--db", self.db)
        self.assertIn("unchanged", self.ingest(CORPUS))
        self.assertEqual(self.ok("dump", "--db", self.db), first)

    def test_deleting_every_document_empties_the_graph(self):
        self.ingest(CORPUS)
        for path in DOCUMENTS:
            self.assertIn("Deleted", self.ok("delete", "--db", self.db, path))
        self.assertEqual(self.dump(), "")

    def test_deleting_one_leaves_the_graph_of_the_others(self):
        self.ingest(*DOCUMENTS[1:], db=self.db + "others")
        self.ingest(CORPUS)
        self.ok("delete", "--db", self.db, DOCUMENTS[0])
        self.assertEqual(self.dump(), self.dump(self.db + "others"))

    def test_any_order_gives_the_same_graph(self):
        self.ingest(*DOCUMENTS, db=self.db + "1")
        for path in reversed(DOCUMENTS):
            self.ingest(path, db=self.db + "2")
        self.assertEqual(self.dump(self.db + "1"), self.dump(self.db + "2"))

    def test_a_changed_file_replaces_its_older_version(self):
        path = os.path.join(self.folder, "article.txt")
        shutil.copy(DOCUMENTS[0], path)
        self.ingest(path)
        shutil.copy(DOCUMENTS[1], path)
        self.assertIn("replaced 1", self.ingest(path))
        self.ingest(path, db=self.db + "fresh")
        self.assertEqual(self.dump(), self.dump(self.db + "fresh"))

    def test_the_number_of_threads_does_not_matter(self):
        self.ok("ingest", "--db", self.db + "1", "--threads", "1", CORPUS)
        self.ok("ingest", "--db", self.db + "4", "--threads", "4", CORPUS)
        self.assertEqual(self.dump(self.db + "1"), self.dump(self.db + "4"))

    def test_own_records_come_back_as_annotations(self):
        records = self.write("records.jsonl", self.ok("extract", ARTICLE))
        self.ok("ingest", "--db", self.db, "--annotations", records, ARTICLE)
        self.ingest(ARTICLE, db=self.db + "own")
        self.assertEqual(self.dump(), self.dump(self.db + "own"))

    def test_annotations_that_do_not_fit_are_left_out(self):
        lines = self.ok("extract", ARTICLE).splitlines()
        figure = next(i for i, line in enumerate(lines) if json.loads(line)["record"] == "figure")
        wrong = json.loads(lines[figure])
        wrong["start"] += 1
        lines[figure] = json.dumps(wrong)
        records = self.write("records.jsonl", "\n".join(lines) + "\nnonsense\n")
        done = self.check(run("ingest", "--db", self.db, "--annotations", records, ARTICLE), status=1)
        self.assertIn("records.jsonl:%d: left out" % (figure + 1), done.stderr)
        self.assertIn("records.jsonl:%d: left out" % (len(lines) + 1), done.stderr)


class Unreadable(CommandTest):
    def test_missing_files_and_folders_without_documents(self):
        self.fails("ingest", "--db", self.db, "no/such/file.txt", says=["no/such/file.txt", "Advice"])
        self.assertFalse(os.path.exists(self.db))
        self.fails("ingest", "--db", self.db, self.folder, says=[".txt"])
        self.fails("extract", "no/such/file.txt", says=["no/such/file.txt"])
        self.fails("delete", "--db", self.db, "x", says=["db"])

    def test_what_is_no_text_is_refused_and_the_rest_is_read(self):
        binary = self.write("binary.txt", bytes(range(256)) * 40)
        empty = self.write("empty.txt", "")
        good = self.write("good.txt", "NVIDIA's revenue fell 13% in 2024.\n")
        done = self.check(run("ingest", "--db", self.db, binary, good, empty), status=1)
        self.assertIn("binary.txt", done.stderr)
        self.assertIn("empty.txt", done.stderr)
        self.assertIn("Added 1 document", done.stdout)
        self.assertIn("2 failed", done.stdout)

    def test_links_and_pipes_are_not_read(self):
        secret = self.write("secret", "Secret sales fell 13%.\n")
        folder = os.path.join(self.folder, "folder")
        os.mkdir(folder)
        link, pipe = os.path.join(folder, "link.txt"), os.path.join(self.folder, "pipe.txt")
        os.symlink(secret, link)
        os.mkfifo(pipe)
        self.fails("ingest", "--db", self.db, link, says=["symbolic link"])
        self.fails("ingest", "--db", self.db, pipe, says=["pipe.txt", "neither a file nor a folder"])
        self.fails("ingest", "--db", self.db, folder, says=["no documents"])

    def test_an_unreadable_encoding(self):
        path = self.write("odd.txt", b"abc \xff\xfe\x80 \x81\x00\x9d def")
        self.fails("extract", path, says=["odd.txt"])
        path = self.write("gb.txt", "英伟达中国区营收下降13%。".encode("gb18030"))
        self.fails("extract", "--encoding", "KLINGON", path, says=["KLINGON"])
        self.assertIn("英伟达", self.ok("extract", "--encoding", "GB18030", path))

    def test_a_document_that_is_not_there_cannot_be_deleted(self):
        self.create("CREATE (:A)")
        self.fails("delete", "--db", self.db, "none.txt", says=["none.txt"])


class Filter(CommandTest):
    def test_figures_of_requests(self):
        request = json.dumps({"id": 7, "lang": "en", "text": "Sales fell 13% to $5.5 billion."})
        for words in (["figures"], []):
            answer = json.loads(self.ok("extract", "--jsonl", *words, stdin=request + "\n"))
            self.assertEqual(answer["id"], 7)
            self.assertEqual([(f["text"], f["value"]) for f in answer["found"]], [("13%", 13), ("$5.5 billion", 5.5e9)])

    def test_entities_of_requests(self):
        request = json.dumps({"id": "a", "lang": "zh", "text": "美国限制英伟达出口H20芯片。"}, ensure_ascii=False)
        answer = json.loads(self.ok("extract", "--jsonl", "entities", stdin=request + "\n"))
        self.assertIn("英伟达", [e["text"] for e in answer["entities"]])

    def test_broken_requests_are_answered(self):
        out = self.ok("extract", "--jsonl", "figures", stdin=b'nonsense\n{"id":1,"lang":"en","text":"5 km"}\n\xff\xff\n')
        answers = [json.loads(line) for line in out.splitlines()]
        self.assertEqual(len(answers), 3)
        self.assertIn("error", answers[0])
        self.assertEqual(answers[1]["id"], 1)
        self.assertIn("error", answers[2])


if __name__ == "__main__":
    main()
