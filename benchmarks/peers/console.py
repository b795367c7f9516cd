"""A process that is asked one thing at a time over its standard input, with what it used in the end."""
import os
import select
import subprocess
import time

MARK = "--- done ---"


class TimeUp(Exception):
    """An answer took longer than it was given."""


class Failed(Exception):
    """An engine that is there did not do the work."""


class Process:
    def __init__(self, command, **options):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
        self.rest = b""
        self.seen = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.returncode is None:
            self.process.kill()
            self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def line(self, limit=None):
        """The next line, or None when there are no more."""
        deadline = None if limit is None else time.monotonic() + limit
        while b"\n" not in self.rest:
            left = None if deadline is None else max(0, deadline - time.monotonic())
            if not select.select([self.process.stdout], [], [], left)[0]:
                raise TimeUp
            block = os.read(self.process.stdout.fileno(), 65536)
            if not block:
                return None
            self.rest += block
        text, self.rest = self.rest.split(b"\n", 1)
        self.seen.append(text.decode())
        return self.seen[-1]

    def peak(self):
        """Waits for the end; the most memory it had, in MiB."""
        self.process.stdin.close()
        while self.line() is not None:
            pass
        _, status, usage = os.wait4(self.process.pid, 0)
        self.process.returncode = os.waitstatus_to_exitcode(status)
        if self.process.returncode:
            raise Failed("; ".join(self.seen[-3:]))
        return usage.ru_maxrss / 1024


class Console(Process):
    """A command-line client of a database."""

    def __init__(self, command, echo, wrong, **options):
        super().__init__(command, **options)
        self.echo, self.wrong = echo, wrong

    def ask(self, text, limit=None):
        self.process.stdin.write(f"{text}\n{self.echo} {MARK}\n".encode())
        self.process.stdin.flush()
        lines = []
        while (line := self.line(limit)) != MARK:
            if line is None or line.startswith(self.wrong):
                raise Failed(line or "; ".join(self.seen[-3:]))
            if line:
                lines.append(line)
        return lines
