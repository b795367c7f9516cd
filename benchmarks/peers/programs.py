"""Engines that are programs of their own: they load, do one task and print a JSON line for each figure."""
import json
import os
import shutil
import subprocess

from console import Failed, Process

HERE = os.path.dirname(os.path.abspath(__file__))


def figures(command, limit=None):
    """What a program measured, and its peak in MiB. With a limit: it gives up on a first round that takes longer, loading not counted."""
    found, loaded = [], False
    with Process(command) as program:
        while (line := program.line(limit if loaded else None)) is not None:
            if not line.startswith("{"):
                continue
            figure = json.loads(line)
            loaded = loaded or "loaded" in figure
            if "warmMs" in figure:
                limit = None
            if "checksum" in figure:
                found.append(figure)
        peak = program.peak()
    if not found:
        raise Failed("; ".join(program.seen[-3:]))
    return found, peak


class DuckDb:
    """Through the package of package.json, which brings its own library."""

    def __init__(self, _):
        if not shutil.which("node"):
            raise FileNotFoundError("node is not there")
        found = subprocess.run(["node", "-e", "require('@duckdb/node-api')"], cwd=HERE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        if found.returncode:
            raise FileNotFoundError("the package @duckdb/node-api is not there")

    def measure(self, data, form, task, rounds, limit=None, threads=1):
        return figures(["node", f"{HERE}/duckdb.js", data, form, task, str(threads), str(rounds)], limit)

    def stop(self):
        """Nothing to stop."""


class Dotnet:
    """Ours, and the two ways to write it in C# without us; all in the benchmark program."""

    def __init__(self, name, program):
        self.name, self.program = name, program

    def measure(self, data, task, rounds, *options):
        return figures(["dotnet", self.program, "peers", self.name, "--data", data, "--task", task, "--rounds", str(rounds), *options])

    def stop(self):
        """Nothing to stop."""
