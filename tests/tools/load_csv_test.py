"""LOAD CSV through the program: what is read, and what is refused."""
import os

from support import CommandTest, main


class LoadCsv(CommandTest):
    def setUp(self):
        super().setUp()
        self.create("RETURN 1")
        self.files = os.path.join(self.folder, "files")
        os.mkdir(self.files)

    def put(self, name, text):
        return self.write(os.path.join("files", name), text)

    def load(self, query, **options):
        return self.ok("query", "--db", self.db, "--load-csv-dir", self.files, "--format", "jsonl", query, **options)

    def refuse(self, query, *says):
        return self.fails("query", "--db", self.db, "--load-csv-dir", self.files, query, says=says)

    def test_rows_are_lists_or_maps(self):
        self.put("a.csv", "name,age\nAda,36\n\"Bo, \"\"B\"\"\",\n")
        self.assertEqual(self.load("LOAD CSV FROM 'file:///a.csv' AS row RETURN row"),
                         '{"row":["name","age"]}\n{"row":["Ada","36"]}\n{"row":["Bo, \\"B\\"",null]}\n')
        self.assertEqual(self.load("LOAD CSV WITH HEADERS FROM 'a.csv' AS row RETURN row.name AS n, toInteger(row.age) AS a"),
                         '{"n":"Ada","a":36}\n{"n":"Bo, \\"B\\"","a":null}\n')

    def test_mark_line_ends_separators_and_lines_within_quotes(self):
        self.put("b.csv", b"\xef\xbb\xbfa;b\r\n1;\"x\ny\"\r\n\r\n2;\"\"\r\n3\r\n")
        self.assertEqual(
            self.load("LOAD CSV WITH HEADERS FROM 'b.csv' AS r FIELDTERMINATOR ';' RETURN r.a AS a, r.b AS b, "
                      "linenumber() AS line, file() AS file"),
            '{"a":"1","b":"x\\ny","line":2,"file":"b.csv"}\n{"a":"2","b":"","line":5,"file":"b.csv"}\n'
            '{"a":"3","b":null,"line":6,"file":"b.csv"}\n')

    def test_writes_what_it_reads(self):
        self.put("c.csv", "name\n" + "".join("n%d\n" % i for i in range(5000)))
        self.load("LOAD CSV WITH HEADERS FROM 'c.csv' AS row CREATE (:N {name: row.name})")
        self.assertEqual(self.load("MATCH (n:N) RETURN count(DISTINCT n.name) AS n"), '{"n":5000}\n')

    def test_one_file_a_row(self):
        self.put("d1.csv", "1\n2\n")
        self.put("d2.csv", "3\n")
        self.put("empty.csv", "")
        self.assertEqual(
            self.load("UNWIND ['d1.csv', 'empty.csv', 'd2.csv'] AS f LOAD CSV FROM f AS row RETURN f, row[0] AS x"),
            '{"f":"d1.csv","x":"1"}\n{"f":"d1.csv","x":"2"}\n{"f":"d2.csv","x":"3"}\n')

    def test_a_limit_stops_the_reading(self):
        self.put("e.csv", "1\n2\n\"never closed")
        self.assertEqual(self.load("LOAD CSV FROM 'e.csv' AS row RETURN row[0] AS x LIMIT 0"), "")
        self.refuse("LOAD CSV FROM 'e.csv' AS row RETURN row", "MalformedCsv", "e.csv:3", "a quote is not closed")

    def test_what_is_wrong_in_a_file_has_a_line(self):
        self.put("f.csv", b"a\nb\n\xff\xfe\n")
        self.refuse("LOAD CSV FROM 'f.csv' AS row RETURN row", "f.csv:3", "not UTF-8")
        self.put("g.csv", "a,a\n1,2\n")
        self.refuse("LOAD CSV WITH HEADERS FROM 'g.csv' AS row RETURN row", "g.csv:1", "two columns are called 'a'")

    def test_only_files_of_the_folder(self):
        self.write("secret.csv", "x\n")
        for address in ("../secret.csv", "file:///../secret.csv", self.folder + "/secret.csv"):
            self.refuse("LOAD CSV FROM '%s' AS row RETURN row" % address, "ExternalResourceFailed")
        self.refuse("LOAD CSV FROM 'https://example.com/a.csv' AS row RETURN row", "UnsupportedAddress", "no network")
        self.fails("query", "--db", self.db, "LOAD CSV FROM 'a.csv' AS row RETURN row",
                   says=("FilesNotAllowed", "--load-csv-dir"))

    def test_mistakes_in_the_statement(self):
        self.refuse("LOAD CVS FROM 'a.csv' AS row RETURN row", "expected CSV")
        self.refuse("LOAD CSV FROM 5 AS row RETURN row", "InvalidArgumentType")
        self.refuse("LOAD CSV FROM 'a.csv' AS row FIELDTERMINATOR ';;' RETURN row", "one character")
        self.refuse("LOAD CSV FROM 'a.csv' AS row", "cannot end with LOAD CSV")


if __name__ == "__main__":
    main()
