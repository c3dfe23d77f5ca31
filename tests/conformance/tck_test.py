"""Runs the openCypher TCK against the program over its line protocol and compares the count with floor.txt.

Usage: tck_test.py TCK_FOLDER PROGRAM

TCK_FOLDER holds tck_run.py and open.jsonl, which are not part of the project. Where they are missing the test is
skipped (exit status 77).
"""
import json
import pathlib
import subprocess
import sys
import tempfile

SKIPPED = 77


def read_floor():
    lines = (pathlib.Path(__file__).parent / "floor.txt").read_text().splitlines()
    return int(next(line for line in lines if line and not line.startswith("#")))


def main():
    folder, program = pathlib.Path(sys.argv[1]), sys.argv[2]
    runner, scenarios = folder / "tck_run.py", folder / "open.jsonl"
    if not runner.exists() or not scenarios.exists():
        print("skipped: no TCK in", folder, "(set CLAIMGRAPH_SHARED)")
        return SKIPPED
    with tempfile.TemporaryDirectory() as work:
        details = pathlib.Path(work) / "details.jsonl"
        subprocess.run([sys.executable, "-B", runner, scenarios, "--details", details, "--", program, "stdio"],
                       check=True, timeout=280)
        results = [json.loads(line) for line in details.open()]
    failed = [r for r in results if not r["pass"]]
    for result in failed:
        print("failed:", result["id"], result["reason"])
    passed, floor = len(results) - len(failed), read_floor()
    print(f"{passed} of {len(results)} scenarios pass; the floor is {floor}")
    return 0 if passed >= floor else 1


if __name__ == "__main__":
    sys.exit(main())
