#!/usr/bin/env bash
# Switches rules off one at a time and shows that the tests that carry the rule's id then fail; a rule may have more than one switch.
# usage: bash tests/switch-off.sh [RULE]...     needs: bash, git, python3, dotnet; tests what is committed
# The sources are never touched: it works in a copy, which is gone afterwards, also when it is interrupted.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_CERT_REVOCATION_MODE=offline MSBUILDTERMINALLOGGER=off
export DOTNET_CLI_UI_LANGUAGE=en LANG=C.UTF-8 LC_ALL=C.UTF-8

exec python3 - "$@" <<'PY'
import re, signal, subprocess, sys, tempfile

asked = sys.argv[1:]
domain = "src/Declaratie.Domain/"
engine, reporting = domain + "Payments/Engine/", "src/Declaratie.Reporting/Engine/"
allocating = engine + "Allocating/"
treatments, claims, returns = domain + "Treatments/Engine/", domain + "Claims/Engine/", domain + "Returns/Engine/"
booking, runs, credits = treatments + "TreatmentDecider.Booking.cs", claims + "ClaimDecider.Runs.cs", claims + "ClaimDecider.Credits.cs"

# rule, file, what stands there once, what is put in its place
switches = [
    # payments
    ("L1", engine + "LedgerDecider.Documents.cs", "tables.Invoices.Find(id) >= 0 ?", "id.Length < 0 ?"),
    ("L2", engine + "EntryAmounts.cs", "Refund e when e.Amount <= Money.Zero", "Refund e when e.Amount < -e.Amount && e.Amount > e.Amount"),
    ("L3", engine + "LedgerDecider.Allocations.cs", "            ?? FitFault(credit, invoice, day, amount);", "            ;"),
    ("L4", engine + "LedgerDecider.Documents.cs", "return amount > open ?", "return amount > long.MaxValue - 1 ?"),
    ("L6", engine + "LedgerDecider.Corrections.cs", "state.Worth + change.Lift + change.Amount < 0", "state.Worth < 0"),
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
    # the allocation engine
    ("A1", allocating + "ByReference.cs", "Math.Max(0, granted - Allocated(books, place))", "Math.Max(open, granted)"),
    ("A1", allocating + "ByReference.cs", "paid.GetValueOrDefault(invoice)) >= due[i]", "paid.GetValueOrDefault(invoice)) == long.MaxValue"),
    ("A1", allocating + "NamedInvoices.cs", "string.CompareOrdinal(tables.Invoices[one], tables.Invoices[other])", "one.CompareTo(other)"),
    ("A2", allocating + "OpenLists.cs", "            provider = byProvider ? row.Provider : Any;", "            provider = byProvider ? 0 : Any;"),
    ("A3", allocating + "ItemOrder.cs", "one.Day.CompareTo(other.Day)", "other.Day.CompareTo(one.Day)"),
    ("A4", domain + "Engine/Apportion.cs", "ties-- > 0", "--ties > 0"),
    ("A4", allocating + "ProRata.cs", "if (books.IsDated)", "if (books.IsDated && invoices.IsEmpty)"),
    ("A5", allocating + "Gathering.cs", "request.CrossBilling || !row.IsBilledToPayor ?", "request.CrossBilling || row.Patient >= 0 ?"),
    ("A5", allocating + "NamedInvoices.cs", "request.CrossBilling || tables.InvoiceRows[row].IsBilledToPayor == isPayors", "request.CrossBilling || row >= 0"),
    ("A5", allocating + "Webs.cs", "webs[Math.Max(one, other)] = Math.Min(one, other);", "_ = (one, other);"),
    ("A6", allocating + "RunRequest.cs", "Math.Max(firstDay, Math.Max(one, other))", "Math.Max(firstDay - firstDay, Math.Max(one, other))"),
    ("A6", allocating + "Books.cs", "IsDated && creditTimes[credit] is", "IsDated && day < 0 && creditTimes[credit] is"),
    ("A7", allocating + "RunEngine.cs", "Books.Request.Asked.Strategy)", "Books.Request.Asked.Strategy.Order())"),
    ("A8", allocating + "ByReference.cs", "return fitting.Count == 1", "return fitting.Count >= 1"),
    ("A8", allocating + "ByReference.cs", "named.Rows.Count == 1, due", "places.Count == 1, due"),
    ("A8", allocating + "ByReference.cs", "amount > books.Credits[credit].Open", "amount == long.MaxValue"),
    ("A8", allocating + "NamedInvoices.cs", "!BelongTogether(tables, rows[0], row)", "row < 0"),
    ("A9", allocating + "RunEngine.cs", "                Lines.Return(lines);\n", "                _ = lines;\n"),
    ("A10", allocating + "Reallocation.cs", "where left < entry.Amount", "where left <= entry.Amount"),
    # treatments
    ("C5", booking, "BookingRefusals.Blocked(ClaimRules.StopSignsAreSolved, RuleForce.Stop, id.Value, findings)\n            ?? ", ""),
    ("C6", booking, "            ?? BookingRefusals.Blocked(ClaimRules.BlueFieldsAreFilled, RuleForce.Gap, id.Value, findings)\n", ""),
    ("C7", booking, "row.CheckedAt <= edited", "row.CheckedAt < -1"),
    ("C7", treatments + "TreatmentChecks.cs", "patient > row.EnteredAt ?", "patient == int.MaxValue ?"),
    ("C8", booking, "return done ? null : first;", "return first;"),
    ("C33", booking, "edited <= row.CreditedAt &&", "edited < -1 &&"),
    ("C33", booking, " && !row.IsRemainder", ""),
    ("C33", booking, " && string.IsNullOrWhiteSpace(entry.Unchanged)", ""),
    ("C10", treatments + "TreatmentDecider.cs", "TreatmentVerb.Edit) is null)", "TreatmentVerb.Edit) is null && row.Status == TreatmentStatus.Cancelled)"),
    ("C11", treatments + "TreatmentDecider.cs", "row.Origin == TreatmentStatus.ToSettle ?", "row.Origin != TreatmentStatus.Cancelled ?"),
    ("C38", treatments + "TreatmentEvolver.cs", "tables.MakeStale(day);", "_ = day;"),
    ("C38", treatments + "TreatmentTables.cs", "        months.Status = SessionsStatus.Stale;\n", ""),
    ("C38", treatments + "TreatmentTables.cs", "        month.Status = SessionsStatus.Stale;\n", ""),
    ("V1", treatments + "TreatmentChecks.cs", "sum % 11 == 0", "sum % 11 <= 10"),
    ("L7", treatments + "TreatmentDecider.cs", "Days.Of(on) < row.LastDay ?", "Days.Of(on) < int.MinValue + row.LastDay ?"),
    # claims
    ("C14", runs, "entry.ThroughMonth && of < month", "entry.ThroughMonth"),
    ("C14", runs, "of == month || (entry.ThroughMonth && of < month)", "of <= month"),
    ("C15", runs, "files.Count == 0", "files.Count < 0"),
    ("C38", claims + "ClaimEvolver.cs", "                MakeSessionsStale(tables, row);\n", ""),
    ("C44", credits, "Money.FromCents(-line.Granted)", "Money.FromCents(-line.Amount)"),
    ("C45", credits, "!file.IsAnswered || (file", "(file"),
    ("C45", credits, " || (file.IsClosedWithoutReturn && file.Return < 0)", ""),
    ("C46", credits, "line.Credit != CreditState.None ?", "line.Credit > CreditState.Credited ?"),
    ("C46", credits, "entry.Codes.Contains(AlreadyCredited)", "entry.Codes.IsEmpty && entry.Codes.Contains(AlreadyCredited)"),
    ("C49", runs, "Array.Find(given, series.Has)", "Array.Find(given, number => number.Length == 0 && series.Has(number))"),
    ("C49", runs, "tables.LineOf(new ClaimReference(reference)) < 0 && ", ""),
    ("C49", runs, " && !outcome.IsInvoice(reference)", ""),
    ("C49", claims + "NumberSeries.cs", "!Has(number) && taken", "taken"),
    ("C61", runs, "is { } last && day > last", "is { } last && day >= last"),
    ("C61", treatments + "TreatmentChecks.cs", "Math.Max(one, other)", "Math.Min(one, other)"),
    ("C62", domain + "Claims/ClaimStandards.cs", " && standard.From <= date", ""),
    ("C62", runs, "?.List, Days.ToDate(rows[number].Day))", "?.List, Days.ToDate(rows[selected[^1]].Day))"),
    ("L8", claims + "ClaimDecider.cs", "isPosted && Days.Of(on)", "isPosted && int.MaxValue"),
    # returns
    ("C20", returns + "ReturnReading.cs", "answers[at]!.Granted.Cents != claims", "answers[at]!.Granted.Cents < claims"),
    ("C23", returns + "ReturnDecider.Handling.cs", "string.IsNullOrWhiteSpace(entry.Reason)", "string.IsNullOrWhiteSpace(reference)"),
    ("C25", returns + "CreditPlan.cs", ": line.Granted == 0 ?", ": line.Granted >= 0 ?"),
    ("C46", returns + "ReturnDecider.Handling.cs", "tables.Returns[received].CreditFile >= 0 ?", "tables.Returns[received].CreditFile == int.MaxValue ?"),
    ("C53", domain + "Returns/ReturnAdvice.cs", "calculated == Money.Zero", "calculated < Money.Zero"),
    ("C53", domain + "Returns/ReturnAdvice.cs", "calculated > granted ?", "calculated >= granted ?"),
    ("C58", returns + "ReturnDecider.Ending.cs", " && day > claims.Register.ClosedThrough ?", " ?"),
    ("C58", returns + "ReturnDecider.Ending.cs", "? Days.ToDate(day) : on", "? on : on"),
    ("C64", returns + "ReturnReading.cs", "claimed.Cents != file.Total", "claimed.Cents == long.MinValue"),
    ("C64", returns + "ReturnReading.cs", "total != granted", "total.Cents == long.MinValue"),
    ("C64", returns + "ReturnReading.cs", "total.Cents != (grants ? file.Total : 0)", "total.Cents == long.MinValue"),
    ("C64", returns + "ReturnReading.cs", ": granted > Money.Zero ?", ": granted < Money.Zero ?"),
    ("C65", returns + "ReturnDecider.cs", "if (IsSame(tables, file, entry))", "if (entry.Date.Year < 0 && IsSame(tables, file, entry))"),
    ("C65", returns + "ReturnDecider.cs", "if (!AreSame(claims.Treatments.Codes(tables.Returns[file.Return].Codes), entry.Codes))", "if (file.Return < 0)"),
    ("C65", returns + "ReturnDecider.cs", " && before.Calculated == calculated", ""),
    # what follows: the ledger, the invoices, the bookkeeping, the worklist
    ("K3", engine + "ClaimPostings.cs", "line.Granted - line.Amount", "line.Amount - line.Granted"),
    ("C21", domain + "Invoices/Engine/InvoiceDecider.cs", "claims.Lines[line].Treatment].Patient)", "claims.Lines[file.FirstLine].Treatment].Patient)"),
    ("C28", domain + "Bookkeeping/Engine/BookTables.cs", " && !IsOpenCredit(number)", ""),
    ("C35", domain + "Bookkeeping/Engine/BookDecider.cs", "MonthTransitions.Table.Find(month.Status, MonthVerb.Submit) is", "MonthTransitions.Table.Find(MonthStatus.Collected, MonthVerb.Submit) is"),
    ("C36", domain + "Bookkeeping/Engine/BookEvolver.cs", "before.Pending.Except(before.Run)", "before.Pending"),
    ("C4", domain + "Practices/Practice.Worklist.cs", "Rows[number].Day > days", "Rows[number].Day >= days"),
]
unknown = sorted(set(asked) - {rule for rule, *_ in switches})
if unknown:
    sys.exit(f"no switch for {' '.join(unknown)}; there are {' '.join(dict.fromkeys(rule for rule, *_ in switches))}")
switches = [switch for switch in switches if not asked or switch[0] in asked]


# What is stopped still clears up: the signal becomes an exception, on which the running dotnet is ended and the copy goes.
def stop(number, _):
    sys.exit(128 + number)


def dotnet(*words):
    return subprocess.run(["dotnet", *words], cwd=root, stdin=subprocess.DEVNULL, capture_output=True, text=True)


# Warnings are errors here too; analyzers, which say nothing of behaviour, do not run.
def build(*words):
    return dotnet("build", "tests/Declaratie.Tests", "-c", "Release", "-p:RunAnalyzers=false", *words)


def test(rules):
    run = dotnet("test", "tests/Declaratie.Tests", "-c", "Release", "--no-build", "--filter", "|".join(f"Rule={rule}" for rule in rules))
    count = re.search(r"Failed:\s+(\d+), Passed:\s+(\d+)", run.stdout)
    return (int(count[1]), int(count[2])) if count else None, re.findall(r"^\s+Failed ([\w.]+)", run.stdout, re.M), run.stdout[-400:]


def try_switch(rule, path, old, new):
    with open(f"{root}/{path}", encoding="utf-8", newline="") as file:
        text = file.read()
    try:
        with open(f"{root}/{path}", "w", encoding="utf-8", newline="") as file:
            file.write(text.replace(old, new))
        built = build("--no-restore")
        if built.returncode != 0:
            return False, "does not build: " + "; ".join(sorted(set(re.findall(r"error \w+: [^\[]*", built.stdout)))[:3])
        count, failing, output = test([rule])
    finally:
        with open(f"{root}/{path}", "w", encoding="utf-8", newline="") as file:
            file.write(text)
    if count is None:
        return False, output
    return count[0] > 0, f"{count[0]} of {sum(count)} tests fail" + (f", such as {failing[0].removeprefix('Declaratie.Tests.')}" if failing else "")


def all_are_there():
    for rule, path, old, _ in switches:
        with open(f"{root}/{path}", encoding="utf-8", newline="") as file:
            times = file.read().count(old)
        if times != 1:
            sys.exit(f"{rule}: {path} says {times} times, not once: {old}")


for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, stop)
with tempfile.TemporaryDirectory() as root:
    subprocess.run(["git", "clone", "-q", ".", root], check=True)
    commit = subprocess.run(["git", "rev-parse", "HEAD"], check=True, capture_output=True, text=True).stdout.strip()
    subprocess.run(["git", "-C", root, "checkout", "-q", "--detach", commit], check=True)
    all_are_there()
    if (built := build()).returncode != 0:
        sys.exit(f"does not build with every rule on:\n{built.stdout[-2000:]}")
    count, failing, output = test(dict.fromkeys(rule for rule, *_ in switches))
    if count is None or count[0] > 0 or count[1] == 0:
        sys.exit(f"with every rule on, these tests do not pass: {' '.join(failing) or output}")
    print(f"    with every rule on, {count[1]} of {count[1]} tests pass", flush=True)
    right = 0
    for rule, path, old, new in switches:
        is_right, said = try_switch(rule, path, old, new)
        right += is_right
        print(f"{'ok ' if is_right else 'NOT'} {rule:4} switched off ({path.rpartition('/')[2]}): {said}", flush=True)
print(f"{right} of {len(switches)}")
sys.exit(right != len(switches))
PY
