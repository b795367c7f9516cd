"""A small ledger that answers a part of the conformance kit: receipts, invoices and allocations by hand.

  declaratie conformance run --command "python3 small_ledger.py {journal}"

It knows `check` as far as L1, L2, L3 and L7 go, and `report open-transactions`. A question or a type of entry that it does not know it
declines with exit code 3, rather than guess. It is honest, not whole: it does not know whose money may pay what (L9), and that shows.
"""
import json
import sys
from decimal import Decimal

NAMES = {"provider", "payor", "patient"}


class Refused(Exception):
    def __init__(self, rule, subject):
        self.finding = {"rule": rule, "subject": subject}


def decline():
    sys.exit(3)


def new(documents, entry):
    if entry["id"] in documents:
        raise Refused("L1", entry["id"])
    if entry["amount"] < 0:
        raise Refused("L2", entry["id"])
    documents[entry["id"]] = {**entry, "open": entry["amount"]}


def allocate(receipts, invoices, entry):
    for documents, field in ((receipts, "credit"), (invoices, "invoice")):
        if entry[field] not in documents:
            raise Refused("L1", entry[field])
    sides = receipts[entry["credit"]], invoices[entry["invoice"]]
    if entry["amount"] <= 0:
        raise Refused("L2", entry["credit"])
    if any(entry["date"] < side["date"] for side in sides):
        raise Refused("L7", entry["credit"])
    if any(entry["amount"] > side["open"] for side in sides):
        raise Refused("L3", entry["credit"])
    for side in sides:
        side["open"] -= entry["amount"]


def read(path):
    receipts, invoices, refused = {}, {}, []
    with open(path, "rb") as journal:
        for line, text in enumerate(journal, 1):
            try:
                entry = json.loads(text, parse_float=Decimal, parse_int=Decimal)
                if line == 1 or entry["type"] in NAMES:
                    continue
                {"receipt": lambda: new(receipts, entry), "invoice": lambda: new(invoices, entry),
                 "allocation": lambda: allocate(receipts, invoices, entry)}[entry["type"]]()
            except Refused as why:
                refused.append({"line": line, "type": entry["type"], **why.finding})
            except (ValueError, KeyError, TypeError):
                decline()
    return receipts, invoices, refused


asked = json.loads(sys.stdin.readline())
if asked["question"] not in ("check", "report open-transactions"):
    decline()
receipts, invoices, refused = read(sys.argv[1])
if asked["question"] == "check":
    answer = {"refused": refused, "warnings": []}
else:
    day = asked["options"]["as-of"]
    still = [[each for each in documents.values() if each["date"] <= day and each["open"]] for documents in (receipts, invoices)]
    answer = {"credits": [{"credit": each["id"], "open": each["open"]} for each in still[0]],
              "debits": [{"invoice": each["id"], "open": each["open"]} for each in still[1]],
              "totals": {"credits": sum(each["open"] for each in still[0]), "debits": sum(each["open"] for each in still[1])}}
print(json.dumps(answer, default=str))  # amounts as text ("40.00") are amounts too
