#!/usr/bin/env bash
# Switches rules off one at a time in a copy of the sources and shows that the tests that carry the rule's id then fail.
# usage: bash tests/switch-off.sh [RULE]...     needs: bash, git, python3, dotnet; tests what is committed
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_CERT_REVOCATION_MODE=offline MSBUILDTERMINALLOGGER=off
copy=$(mktemp -d); trap 'rm -rf "$copy"' EXIT
git clone -q . "$copy/declaratie"

python3 - "$copy/declaratie" "$@" <<'PY'
import re, subprocess, sys

root, asked = sys.argv[1], sys.argv[2:]
engine, reporting = "src/Declaratie.Domain/Payments/Engine/", "src/Declaratie.Reporting/Engine/"

# rule, file, what stands there, what is put in its place
switches = [
    ("L1", engine + "LedgerDecider.Documents.cs", "tables.Invoices.Find(id) >= 0 ?", "id.Length < 0 ?"),
    ("L2", engine + "EntryAmounts.cs", "Refund e when e.Amount <= Money.Zero", "Refund e when e.Amount < -e.Amount && e.Amount > e.Amount"),
    ("L3", engine + "LedgerDecider.Allocations.cs", "            ?? FitFault(credit, invoice, day, amount);", "            ;"),
    ("L4", engine + "LedgerDecider.Documents.cs", "return amount > open ?", "return amount > long.MaxValue - 1 ?"),
    ("L6", engine + "LedgerDecider.Corrections.cs", "state.Worth + change.Amount < 0", "state.Worth < 0"),
    ("L8", engine + "LedgerDecider.cs", "day <= tables.ClosedThrough ?", "day < 0 ?"),
    ("L9", engine + "LedgerDecider.Allocations.cs", "            ?? OwnershipFault(tables, credit, invoice)\n", ""),
    ("J3", "src/Declaratie.Exchange/Journal/FieldReader.cs", "        IsClean = false;\n        reader.Skip();", "        reader.Skip();"),
    ("J5", "src/Declaratie.Exchange/Journal/AmountText.cs", "|| euros.Scale > 2", ""),
    ("R12", engine + "FrozenLabels.cs", "open > 0 ? Labels.Unknown :", "open < 0 ? Labels.Unknown :"),
    ("R14", engine + "FrozenLabels.cs", "found is null ? other : Labels.Mixed", "other"),
    ("R25", reporting + "LineMaker.cs", "hideAdvances ? null : draft.Advance", "hideAdvances && draft.Receipt == long.MinValue ? null : draft.Advance"),
    ("R27", engine + "LiveAllocations.cs", "(tables.Movements[b].Day, b).CompareTo((tables.Movements[a].Day, a))", "(tables.Movements[a].Day, a).CompareTo((tables.Movements[b].Day, b))"),
    ("R28", reporting + "IndexBuilder.cs", "movement.Kind == MovementKind.ForcedByAdjustment || row.Kind", "row.Kind"),
    ("R32", reporting + "MovementIndex.cs", "CreditProvider != InvoiceProvider || (Labels.IsKnown(CreditLabel) && CreditLabel != InvoiceLabel)", "CreditProvider != InvoiceProvider"),
    ("R45", reporting + "IndexBuilder.cs", "row.IsOfReceipt ? credit.Provider : credit.PaidTo", "credit.Provider"),
    ("R47", reporting + "ReportMaker.cs", "cell.HasAllocated || (cell.HasAdvance && !spec.HideAdvancePayments)", "!Columns(cell, spec).IsZero"),
]
switches = [s for s in switches if not asked or s[0] in asked]

right = 0
for rule, path, old, new in switches:
    with open(f"{root}/{path}") as file:
        text = file.read()
    if old not in text:
        sys.exit(f"{rule}: {path} no longer says: {old}")
    with open(f"{root}/{path}", "w") as file:
        file.write(text.replace(old, new))
    run = subprocess.run(
        ["dotnet", "test", "tests/Declaratie.Tests", "-c", "Release", "--filter", f"Rule={rule}", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false"],
        cwd=root, capture_output=True, text=True)
    with open(f"{root}/{path}", "w") as file:
        file.write(text)
    count = re.search(r"Failed:\s+(\d+), Passed:\s+(\d+)", run.stdout)
    failing = re.findall(r"^\s+Failed (\S+)", run.stdout, re.M)
    is_right = count is not None and int(count[1]) > 0
    right += is_right
    said = f"{count[1]} of {int(count[1]) + int(count[2])} tests fail, such as {failing[0].split('(')[0] if failing else '?'}" if count else run.stdout[-400:]
    print(f"{'ok ' if is_right else 'NOT'} {rule:4} switched off: {said}", flush=True)
print(f"{right} of {len(switches)}")
sys.exit(right != len(switches))
PY
