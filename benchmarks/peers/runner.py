"""Runs the same tasks on the same documents in every engine, compares the checksums, prints one table and writes artifacts/peers*.json. Started by run.sh."""
import argparse
import functools
import json
import os
import shutil
import signal
import subprocess
import sys

from console import Failed, TimeUp
from databases import Postgres, Sqlite
from programs import Dotnet, DuckDb
from table import judge, print_table

SIZES = [100_000, 1_000_000, 3_000_000]
FORMS = ["merge", "overlap"]
THREADS = [1, 2]  # of ours and of DuckDB
STRATEGIES = ["mix", "same-provider", "oldest-first", "pro-rata", "by-reference"]
PRO_RATA_AT_MOST = 100_000  # a heavy account pro rata has as many allocations as receipts times invoices


def say(text):
    print(text, file=sys.stderr, flush=True)


class Run:
    def __init__(self, asked):
        self.asked = asked
        self.rows, self.skipped, self.failed, self.expected = [], {}, [], {}
        self.engines = {}

    def start(self):
        makers = {"sqlite": Sqlite, "postgresql": Postgres, "duckdb": DuckDb}
        for name in self.asked.engines.split(","):
            try:
                self.engines[name] = makers[name](self.asked.work) if name in makers else Dotnet(name, self.asked.program)
            except FileNotFoundError as missing:
                self.skipped[name] = str(missing)
                say(f"skipped: {name}: {missing}")
            except (Failed, OSError, LookupError) as failed:
                self.failed.append(f"{name} does not start: {failed}")

    def stop(self):
        for engine in self.engines.values():
            engine.stop()

    def generate(self, documents, data):
        folder = f"{self.asked.work}/{data}-{documents}"
        say(f"{data}, {documents:,} documents: generate")
        options = ["--accounts"] if data == "accounts" else ["--patients", str(max(1, documents // 10)), "--heavy", "20" if data == "heavy" else "0"]
        made = subprocess.run(
            ["dotnet", self.asked.program, "generate", "peers", folder, "--documents", str(documents), *options],
            stdout=subprocess.PIPE, text=True, check=True)
        self.expected[documents, data] = made.stdout.split()[-1]
        return folder

    def take(self, label, threads, task, documents, data, measure, **more):
        """Measures a task and keeps its rows; an engine that fails is named and the rest goes on."""
        say(f"{data}, {documents:,} documents: {label}, {threads} thread{'s' * (threads > 1)}, {' '.join([task, *more.values()])}")
        try:
            found, peak = measure()
        except TimeUp:
            say("  far slower than the other form: given up")
            return []
        except (Failed, OSError) as failed:
            self.failed.append(f"{label} with {documents} {data} documents, {task}: {failed}")
            say(f"  failed: {failed}")
            return []
        return [{
            "engine": label, "threads": threads, "task": figure["task"], "documents": documents, "heavy": data == "heavy",
            "medianMs": round(figure["medianMs"], 3), "minMs": round(figure["minMs"], 3), "peakMiB": round(peak), "checksum": figure["checksum"],
            "data": data, **more,
        } for figure in found]

    def in_sql(self, name, threads, documents, data, folder):
        """Allocating in both forms, each in a process of its own; the quicker one counts, and makes what the reports are about."""
        measure = self.engines[name].measure
        if name == "duckdb":
            measure = functools.partial(measure, threads=threads)
        best, form = None, None
        for tried in FORMS:
            limit = 1 + 2 * best["medianMs"] / 1000 if best else None
            for row in self.take(name, threads, "allocate", documents, data, lambda: measure(folder, tried, "allocate", self.asked.rounds, limit), form=tried):
                if best is None or row["medianMs"] < best["medianMs"]:
                    best, form = row, tried
        if best:
            self.rows.append(best)
            self.rows += self.take(name, threads, "reports", documents, data, lambda: measure(folder, form, "reports", self.asked.rounds))

    def in_process(self, name, documents, data, folder):
        for task in ["allocate", "reports"]:
            for threads in THREADS if name == "declaratie" else [1]:
                options = ["--threads", str(threads)] if name == "declaratie" else []
                self.rows += self.take(name, threads, task, documents, data, lambda: self.engines[name].measure(folder, task, self.asked.rounds, *options))

    def strategies(self, documents, data, folder, strategies):
        """Ours by each strategy alone, the default mix, and the mix written in the ledger."""
        measure = self.engines["declaratie"].measure
        for strategy in strategies:
            if strategy == "pro-rata" and data != "uniform" and documents > PRO_RATA_AT_MOST:
                continue
            measured = [row for row in self.rows if (row["engine"], row["task"], row["documents"], row["data"]) == ("declaratie", "allocate", documents, data) and "strategy" not in row]
            if strategy == "mix" and measured:
                self.rows += [{**row, "strategy": strategy} for row in measured]
                continue
            for threads in THREADS:
                self.rows += self.take(
                    "declaratie", threads, "allocate", documents, data,
                    lambda: measure(folder, "allocate", self.asked.rounds, "--strategy", strategy, "--threads", str(threads)), strategy=strategy)
        self.rows += self.take("declaratie", 1, "written", documents, data, lambda: measure(folder, "written", self.asked.rounds), strategy="mix, written")

    def measure(self, documents, data):
        folder = self.generate(documents, data)
        for name in self.engines:
            if name in ["sqlite", "postgresql"]:
                self.in_sql(name, self.engines[name].threads, documents, data, folder)
            elif name == "duckdb":
                for threads in THREADS:
                    self.in_sql(name, threads, documents, data, folder)
            else:
                self.in_process(name, documents, data, folder)
        if "declaratie" in self.engines:
            # Only claim files are paid by reference.
            self.strategies(documents, data, folder, [strategy for strategy in STRATEGIES if strategy != "by-reference" or data == "accounts"])
        shutil.rmtree(folder)
        if "declaratie" in self.engines and data != "accounts" and self.asked.documents:
            folder = self.generate(documents, "accounts")
            self.strategies(documents, "accounts", folder, ["by-reference", "mix"])
            shutil.rmtree(folder)

    def write(self):
        os.makedirs(self.asked.artifacts, exist_ok=True)
        for name, rows in [("peers", [row for row in self.rows if "strategy" not in row]), ("peers-strategies", [row for row in self.rows if "strategy" in row])]:
            with open(f"{self.asked.artifacts}/{name}.json", "w", encoding="utf-8") as file:
                json.dump([{key: value for key, value in row.items() if key not in ("form", "ok")} for row in rows], file, indent=1)
                file.write("\n")


def read():
    parser = argparse.ArgumentParser()
    for name in ["work", "program", "artifacts", "engines", "data"]:
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--documents", type=int, default=0)
    parser.add_argument("--rounds", type=int, required=True)
    return parser.parse_args()


def main():
    # Started in the background, so that the script can wait for a signal; a background process ignores ctrl-C unless it says otherwise.
    signal.signal(signal.SIGINT, lambda *_: sys.exit(130))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    run = Run(read())
    try:
        run.start()
        for documents in [run.asked.documents] if run.asked.documents else SIZES:
            for data in run.asked.data.split(","):
                run.measure(documents, data)
                run.write()
    finally:
        run.stop()
    differing = judge(run.rows, run.expected)
    print_table(run.rows, run.skipped)
    for line in [f"checksum differs: {line}" for line in differing] + [f"failed: {line}" for line in run.failed]:
        say(line)
    return 1 if differing or run.failed or not run.rows else 0


if __name__ == "__main__":
    sys.exit(main())
