"""SQLite and PostgreSQL through their command-line clients, timed by the clients' own clocks."""
import glob
import os
import re
import shutil
import subprocess

from console import Console, Failed, TimeUp

HERE = os.path.dirname(os.path.abspath(__file__))
QUICK, QUICK_ROUNDS = 200, 5  # what takes less than this many milliseconds has more rounds, in every engine


def sql(name):
    with open(f"{HERE}/sql/{name}.sql", encoding="utf-8") as file:
        return file.read()


def columns(data, name):
    """A shell command that gives the columns that databases read; those after the amount are for ours alone."""
    return f"cut -d, -f1-{7 if name == 'invoices' else 5} '{data}/{name}.csv'"


class Database:
    """A task in a session of its own: load, make the indexes, allocate in one form, ask. Only the statements of the task are timed."""

    threads = 2

    def measure(self, data, form, task, rounds, limit=None):
        with self.session(data) as session:
            if task == "allocate":
                figures = [self.figure(session, "allocate", self.allocation(form), rounds, sql("check"), limit)]
            else:
                session.ask(self.allocation(form))
                session.ask(self.after_allocating)
                figures = [self.figure(session, name, sql(name), rounds, sql(name)) for name in ("month", "months")]
            return figures, self.peak(session)

    def figure(self, session, name, statement, rounds, check, limit=None):
        def once(limit=None):
            if name == "allocate":
                session.ask("DROP TABLE IF EXISTS alloc;")
            return self.milliseconds(session.ask(f"{self.clock_on}\n{statement}\n{self.clock_off}", limit))

        warm = once(limit)
        times = sorted(once() for _ in range(rounds * (QUICK_ROUNDS if warm < QUICK else 1)))
        return {"task": name, "medianMs": times[len(times) // 2], "minMs": times[0], "checksum": session.ask(check)[-1].replace("|", ",")}

    def milliseconds(self, lines):
        found = [match for line in lines if (match := re.search(self.clock, line))]
        if len(found) != 1:
            raise Failed(f"no time in {lines}")
        return float(found[0][1]) * self.unit

    def allocation(self, form):
        return sql(f"allocate-{form}")

    def peak(self, session):
        return session.peak()

    def stop(self):
        """Nothing to stop."""


class Sqlite(Database):
    clock_on, clock_off, clock, unit = ".timer on", ".timer off", r"^Run Time: real ([\d.]+)", 1000
    after_allocating = "CREATE INDEX ad ON alloc(date, receipt_id, invoice_id, amount);"

    def __init__(self, _):
        if not shutil.which("sqlite3"):
            raise FileNotFoundError("sqlite3 is not there")

    def session(self, data):
        session = Console(["sqlite3", ":memory:"], ".print", ("Error", "Parse error", "Runtime error"))
        session.ask(f"""
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA threads = {self.threads};
CREATE TABLE invoices(id INTEGER PRIMARY KEY, account INT, date INT, provider INT, payor INT, kind INT, amount INT);
CREATE TABLE receipts(id INTEGER PRIMARY KEY, account INT, date INT, provider INT, amount INT);
.mode csv
.import --skip 1 "|{columns(data, 'invoices')}" invoices
.import --skip 1 "|{columns(data, 'receipts')}" receipts
.mode list
CREATE INDEX ii ON invoices(account, date, id, amount); CREATE INDEX ri ON receipts(account, date, id, amount);
CREATE INDEX rd ON receipts(date, provider, amount); ANALYZE;""")
        return session


class Postgres(Database):
    """A cluster of its own on a unix socket; nothing is kept safe on disk. Its peak is that of the backend, its workers not counted."""

    clock_on, clock_off, clock, unit = "\\timing on", "\\timing off", r"^Time: ([\d.]+) ms", 1
    after_allocating = "CREATE INDEX ON alloc(date) INCLUDE (receipt_id, invoice_id, amount);\nVACUUM ANALYZE alloc;"
    settings = """
listen_addresses = ''
shared_buffers = 2GB
work_mem = 1GB
maintenance_work_mem = 1GB
fsync = off
synchronous_commit = off
full_page_writes = off
max_parallel_workers_per_gather = 2
max_parallel_workers = 2
jit = off
autovacuum = off
random_page_cost = 1.0
effective_cache_size = 16GB
"""

    def __init__(self, work):
        self.programs = self.find()
        self.folder = f"{work}/postgresql"
        # PostgreSQL does not run as root.
        self.user = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}
        os.mkdir(self.folder)
        if self.user:
            shutil.chown(self.folder, "postgres", "postgres")
        self.run("initdb", "-D", f"{self.folder}/data", "-A", "trust", "-U", "postgres", "--no-locale", "-E", "UTF8")
        with open(f"{self.folder}/data/postgresql.conf", "a", encoding="utf-8") as file:
            file.write(f"{self.settings}unix_socket_directories = '{self.folder}'\n")
        self.run("pg_ctl", "-D", f"{self.folder}/data", "-w", "-l", f"{self.folder}/log", "start")

    @staticmethod
    def find():
        on_path = shutil.which("initdb")
        found = [os.path.dirname(on_path)] if on_path else sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda folder: int(folder.split("/")[-2].split(".")[0]))
        if not found or not shutil.which("psql"):
            raise FileNotFoundError("no initdb or psql is there")
        return found[-1]

    def run(self, program, *arguments):
        done = subprocess.run([f"{self.programs}/{program}", *arguments], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **self.user)
        if done.returncode:
            raise Failed(f"{program}: {done.stdout.strip().splitlines()[-1:]}")

    def stop(self):
        self.run("pg_ctl", "-D", f"{self.folder}/data", "-w", "-m", "immediate", "stop")

    def session(self, data):
        session = Console(["psql", "-X", "-h", self.folder, "-U", "postgres", "-d", "postgres", "-At"], "\\echo", ("ERROR", "psql:", "FATAL"))
        session.ask(f"""
\\set QUIET on
SET client_min_messages = warning;
DROP TABLE IF EXISTS alloc; DROP TABLE IF EXISTS invoices; DROP TABLE IF EXISTS receipts;
CREATE UNLOGGED TABLE invoices(id INT PRIMARY KEY, account INT, date INT, provider INT, payor INT, kind INT, amount BIGINT);
CREATE UNLOGGED TABLE receipts(id INT PRIMARY KEY, account INT, date INT, provider INT, amount BIGINT);
\\copy invoices FROM PROGRAM '{columns(data, 'invoices').replace("'", "''")}' CSV HEADER
\\copy receipts FROM PROGRAM '{columns(data, 'receipts').replace("'", "''")}' CSV HEADER
CREATE INDEX ON invoices(account, date, id) INCLUDE (amount); CREATE INDEX ON receipts(account, date, id) INCLUDE (amount);
CREATE INDEX ON receipts(date) INCLUDE (provider, amount);
VACUUM ANALYZE invoices; VACUUM ANALYZE receipts;""")
        return session

    def allocation(self, form):
        return super().allocation(form).replace("CREATE TABLE", "CREATE UNLOGGED TABLE")

    def figure(self, session, name, statement, rounds, check, limit=None):
        # The server goes on when its client is gone, so the server keeps the limit too.
        session.ask(f"SET statement_timeout = {int(limit * 1000) if limit else 0};")
        try:
            return super().figure(session, name, statement, rounds, check)
        except Failed as failed:
            if "statement timeout" in str(failed):
                raise TimeUp from failed
            raise

    def peak(self, session):
        backend = session.ask("SELECT pg_backend_pid();")[-1]
        with open(f"/proc/{backend}/status", encoding="utf-8") as file:
            peak = int(re.search(r"VmHWM:\s+(\d+)", file.read())[1]) / 1024
        session.peak()
        return peak
