#!/usr/bin/env bash
# Makes the audit file of every month of every worked case of the claims and of the examples with the built tool, and
# reads it back without the project: by an XML schema validator (xmllint, or the one of Java) and by arithmetic of its
# own: linesCount, totalDebit and totalCredit are computed again from the lines, debit equals credit in every transaction,
# every number of an account, debtor and period is listed, and the total of the documents is the total of `status`.
# Prints every difference and ends with one line: N of N. Arguments are journals; DECLARATIE may name another build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export NUGET_CERT_REVOCATION_MODE=offline DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

tool=${DECLARATIE:-src/Declaratie.Cli/bin/Release/net10.0/declaratie.dll}
if [ -z "${DECLARATIE:-}" ] && { [ ! -f "$tool" ] || [ -n "$(find src -name '*.cs' -newer "$tool" -not -path '*/obj/*' -print -quit)" ]; }; then
  dotnet build src/Declaratie.Cli -c Release --disable-build-servers >/dev/null || { echo 'the tool does not build'; exit 1; }
  touch "$tool"
fi

exec python3 - "$tool" tests/Declaratie.Tests/Bookkeeping/Schema/XmlAuditfileFinancieel3.2.xsd "$@" <<'PY'
import glob, json, os, shlex, shutil, subprocess, sys, tempfile
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

tool, schema, journals = sys.argv[1], sys.argv[2], sys.argv[3:]
journals = journals or sorted(glob.glob("conformance/cases/claims/*.jsonl")) + ["docs/examples/fysio.jsonl", "docs/examples/behandeling.jsonl"]
command = ["dotnet", tool] if tool.endswith(".dll") and " " not in tool else shlex.split(tool)
NS = "{http://www.auditfiles.nl/XAF/3.2}"
JAVA = """
import java.io.File;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
public class Valid {
  public static void main(String[] args) throws Exception {
    var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File(args[0]));
    for (int i = 1; i < args.length; i++) {
      try { schema.newValidator().validate(new StreamSource(new File(args[i]))); }
      catch (org.xml.sax.SAXException fault) { System.out.println(args[i] + ": " + fault.getMessage()); }
    }
  }
}
"""


def ask(*args):
    return subprocess.run([*command, *args], capture_output=True, text=True)


def months(journal):
    run = ask("status", journal, "--only", "bookkeeping", "--format", "json", "--skip-refused")
    return [] if run.returncode else [(journal, month) for month in json.loads(run.stdout, parse_float=Decimal)["bookkeeping"]]


def check(path, month):
    company = ET.parse(path).getroot().find(NS + "company")
    books = company.find(NS + "transactions")
    text = lambda of, name: of.findtext(NS + name)
    sums, lines, total = {"D": Decimal(0), "C": Decimal(0)}, 0, Decimal(0)
    accounts = {text(one, "accID"): text(one, "accTp") for one in company.iter(NS + "ledgerAccount")}
    debtors = {text(one, "custSupID") for one in company.iter(NS + "customerSupplier")}
    periods = {text(one, "periodNumber") for one in company.iter(NS + "period")}
    numbers = [text(one, "nr") for one in books.iter(NS + "transaction")]
    for transaction in books.iter(NS + "transaction"):
        own = {"D": Decimal(0), "C": Decimal(0)}
        for line in transaction.iter(NS + "trLine"):
            amount, side = Decimal(text(line, "amnt")), text(line, "amntTp")
            lines += 1
            own[side] += amount
            sums[side] += amount
            if amount < 0:
                yield f"{text(transaction, 'nr')}: {amount} is below zero"
            if text(line, "accID") not in accounts:
                yield f"{text(transaction, 'nr')}: account {text(line, 'accID')} is not listed"
            if (text(line, "custSupID") is None) != (accounts.get(text(line, "accID")) == "P"):
                yield f"{text(transaction, 'nr')}: a debtor stands on lines of debtors, and there only"
            if text(line, "custSupID") is not None:
                total += amount if side == "D" else -amount
                if text(line, "custSupID") not in debtors:
                    yield f"{text(transaction, 'nr')}: debtor {text(line, 'custSupID')} is not listed"
        if own["D"] != own["C"]:
            yield f"{text(transaction, 'nr')}: debit {own['D']} is not credit {own['C']}"
        if text(transaction, "periodNumber") not in periods:
            yield f"{text(transaction, 'nr')}: period {text(transaction, 'periodNumber')} is not listed"
        if not text(transaction, "trDt").startswith(month["month"]):
            yield f"{text(transaction, 'nr')}: {text(transaction, 'trDt')} is not of {month['month']}"
    for name, said, found in (
        ("linesCount", text(books, "linesCount"), lines), ("totalDebit", text(books, "totalDebit"), sums["D"]), ("totalCredit", text(books, "totalCredit"), sums["C"]),
        ("documents", len(numbers), month["documents"]), ("numbers", len(set(numbers)), len(numbers)), ("total", total, month["total"])):
        if Decimal(said) != Decimal(found):
            yield f"{name}: {said} is not {found}"


def run_of(task):
    at, (journal, month) = task
    path = os.path.join(folder, f"{at}.xml")
    run = ask("bookkeeping", journal, "--month", month["month"], "--format", "xaf", "--skip-refused", "--output", path)
    return path, f"{journal} {month['month']}", [f"exit code {run.returncode}: {run.stderr.strip()}"] if run.returncode else list(check(path, month))


def validate(paths):
    if shutil.which("xmllint"):
        run = subprocess.run(["xmllint", "--noout", "--schema", schema, *paths], capture_output=True, text=True)
        return "xmllint", [line for line in run.stderr.splitlines() if not line.endswith(" validates")]
    if shutil.which("java"):
        program = os.path.join(folder, "Valid.java")
        with open(program, "w", encoding="utf-8") as file:
            file.write(JAVA)
        run = subprocess.run(["java", program, schema, *paths], capture_output=True, text=True)
        return "java", run.stdout.splitlines() + ([run.stderr.strip()] if run.returncode else [])
    return None, []


with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
    tasks = [month for found in pool.map(months, journals) for month in found]
    done = list(pool.map(run_of, enumerate(tasks)))
    validator, invalid = validate([path for path, _, found in done if os.path.exists(path)])
    right = 0
    for path, name, found in done:
        found += [fault for fault in invalid if path in fault]
        right += not found
        if found:
            print(name)
            for line in found:
                print("   ", line)
    for line in invalid:
        if not any(path in line for path, _, _ in done):
            print(line)
            right = min(right, len(done) - 1)
    print(f"schema: {validator or 'no validator found (xmllint or java)'}")
    print(f"{right} of {len(done)}")
    sys.exit(0 if done and right == len(done) else 1)
PY
