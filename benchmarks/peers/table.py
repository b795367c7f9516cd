"""What the figures say: who differs, who is how much faster, and how it grows; as one Markdown table."""
import collections
import math

COLUMNS = ["engine", "threads", "task", "documents", "data", "median ms", "min ms", "times ours", "peak MiB", "checksum ok", "growth per tenfold"]
LAST = ["same-provider", "pro-rata", "by-reference"]  # strategies that have an answer of their own


def judge(rows, expected):
    """Marks each row: its checksum is that of the others, differs, or stands alone; names the rows that differ."""
    differing = []
    for key, group in grouped(rows, lambda row: (row["documents"], row["data"], question(row))).items():
        votes = collections.Counter(checksum for _, checksum in {(row["engine"], row["checksum"]) for row in group}).most_common()
        right = expected.get(key[:2]) if key[2] == "allocate" else None
        alone = right is None and len({row["engine"] for row in group}) == 1 and len(votes) == 1
        if right is None and (len(votes) == 1 or votes[0][1] > votes[1][1]):
            right = votes[0][0]
        for row in group:
            row["ok"] = "alone" if alone else "yes" if row["checksum"] == right else "NO"
            if row["ok"] == "NO":
                differing.append(f"{name(row)}, {row['threads']} threads, {row['task']}, {row['documents']} {row['data']}: {row['checksum']}, not {right or 'one answer'}")
    return differing


def print_table(rows, skipped):
    print("| " + " | ".join(COLUMNS) + " |")
    print("|" + "---|" * len(COLUMNS))
    order = ["allocate", "month", "months", "written"]
    for row in sorted(rows, key=lambda row: (row["data"] == "accounts", row["data"] == "heavy", row["documents"], "strategy" in row, order.index(row["task"]), row["engine"] != "declaratie")):
        cells = [
            name(row), row["threads"], row["task"], f"{row['documents']:,}", row["data"], f"{row['medianMs']:,.1f}", f"{row['minMs']:,.1f}",
            ratio(row, rows), f"{row['peakMiB']:,}", row["ok"], growth(row, rows),
        ]
        print("| " + " | ".join(map(str, cells)) + " |")
    for engine, why in skipped.items():
        print(f"| {engine} | | skipped: {why} |" + " |" * (len(COLUMNS) - 3))


def question(row):
    """Rows that must have the same answer: oldest first, the mix and what is written in the ledger come to the same allocations here."""
    return row["strategy"] if row.get("strategy") in LAST else "allocate" if "strategy" in row else row["task"]


def name(row):
    if "strategy" in row:
        return f"{row['engine']}: {row['strategy']}"
    return f"{row['engine']} ({row['form']})" if "form" in row and row["task"] == "allocate" else row["engine"]


def ratio(row, rows):
    """How many times ours: with as many threads if ours was measured so, else with one."""
    if row["engine"] == "declaratie":
        return ""
    ours = {other["threads"]: other for other in rows if other["engine"] == "declaratie" and "strategy" not in other and same(row, other, "task", "documents", "data")}
    against = ours.get(row["threads"]) or ours.get(1)
    if not against:
        return ""
    return f"{row['medianMs'] / against['medianMs']:,.1f}" + ("" if against["threads"] == row["threads"] else f" (ours: {against['threads']})")


def growth(row, rows):
    """How many times as long ten times as many take, from the size before this one."""
    smaller = [other for other in rows if same(row, other, "engine", "threads", "task", "data", "strategy") and other["documents"] < row["documents"]]
    if not smaller:
        return ""
    before = max(smaller, key=lambda other: other["documents"])
    return f"{(row['medianMs'] / before['medianMs']) ** (1 / math.log10(row['documents'] / before['documents'])):.1f}"


def same(row, other, *fields):
    return all(row.get(field) == other.get(field) for field in fields)


def grouped(rows, key):
    groups = collections.defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return groups
