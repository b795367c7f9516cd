#!/usr/bin/env bash
# The conformance kit judges this tool itself: intact it passes every case; with any one of the rules below switched off at run time
# (environment variable DECLARATIE_RULE_OFF), the run names that rule. Prints a table and ends with one line: N of N.
# usage: bash tests/conformance.sh [RULE]...     needs: bash, git, python3, dotnet; tests what is committed
# The sources are never touched: the switches are put in a copy, which is built once and is gone afterwards, also when it is interrupted.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_CERT_REVOCATION_MODE=offline MSBUILDTERMINALLOGGER=off
export DOTNET_CLI_UI_LANGUAGE=en LANG=C.UTF-8 LC_ALL=C.UTF-8 DOTNET_TieredPGO=0

exec python3 - "$@" <<'PY'
import json, os, platform, shlex, signal, subprocess, sys, tempfile

asked = sys.argv[1:]
domain = "src/Declaratie.Domain/"
engine, reporting, exchange = domain + "Payments/Engine/", "src/Declaratie.Reporting/Engine/", "src/Declaratie.Exchange/Journal/"
allocating, treatments, claims = engine + "Allocating/", domain + "Treatments/Engine/", domain + "Claims/Engine/"
OFF = "OFF"  # in what is put in its place: the rule is switched off

# rule, what it is, file, what stands there once, what is put in its place
switches = [
    ("J3", "structure", exchange + "FieldReader.cs", "        IsClean = false;\n        reader.Skip();", "        IsClean &= OFF;\n        reader.Skip();"),
    ("J5", "structure", exchange + "AmountText.cs", "|| euros.Scale > 2", "|| (euros.Scale > 2 && !OFF)"),
    ("L1", "refusal", engine + "LedgerDecider.Documents.cs", "tables.Invoices.Find(id) >= 0 ?", "tables.Invoices.Find(id) >= 0 && !OFF ?"),
    ("L3", "refusal", engine + "LedgerDecider.Allocations.cs", "            ?? FitFault(credit, invoice, day, amount);", "            ?? (OFF ? null : FitFault(credit, invoice, day, amount));"),
    ("L8", "refusal", engine + "LedgerDecider.cs", "day <= tables.ClosedThrough ?", "day <= tables.ClosedThrough && !OFF ?"),
    ("L9", "refusal", engine + "LedgerDecider.Allocations.cs", "            ?? OwnershipFault(tables, credit, invoice)\n", "            ?? (OFF ? null : OwnershipFault(tables, credit, invoice))\n"),
    ("R12", "reckoning", engine + "FrozenLabels.cs", "open > 0 ? Labels.Unknown :", "open > 0 && !OFF ? Labels.Unknown :"),
    ("R14", "reckoning", engine + "FrozenLabels.cs", "found is null ? other : Labels.Mixed", "found is null || OFF ? other : Labels.Mixed"),
    ("R25", "presentation", reporting + "LineMaker.cs", "hideAdvances ? null : draft.Advance", "hideAdvances && !OFF ? null : draft.Advance"),
    ("R28", "reckoning", reporting + "IndexBuilder.cs", "movement.Kind == MovementKind.ForcedByAdjustment || row.Kind", "(movement.Kind == MovementKind.ForcedByAdjustment && !OFF) || row.Kind"),
    ("R32", "presentation", reporting + "MovementIndex.cs", "|| (Labels.IsKnown(CreditLabel) && CreditLabel != InvoiceLabel)", "|| (!OFF && Labels.IsKnown(CreditLabel) && CreditLabel != InvoiceLabel)"),
    ("R45", "reckoning", reporting + "IndexBuilder.cs", "row.IsOfReceipt ? credit.Provider : credit.PaidTo", "row.IsOfReceipt || OFF ? credit.Provider : credit.PaidTo"),
    ("A2", "allocating", allocating + "OldestFirst.cs", "    public static void PaySameProvider(Books books)\n    {\n        if (books.IsPlain)", "    public static void PaySameProvider(Books books)\n    {\n        if (OFF)\n        {\n        }\n        else if (books.IsPlain)"),
    ("A3", "allocating", allocating + "ItemOrder.cs", "one.Day.CompareTo(other.Day)", "(OFF ? 0 : one.Day.CompareTo(other.Day))"),
    ("A4", "allocating", domain + "Engine/Apportion.cs", "ties-- > 0", "(OFF ? --ties > 0 : ties-- > 0)"),
    ("A6", "allocating", allocating + "RunRequest.cs", "Math.Max(firstDay, Math.Max(one, other))", "Math.Max(OFF ? 0 : firstDay, Math.Max(one, other))"),
    ("C7", "claims", treatments + "TreatmentDecider.Booking.cs", "row.CheckedAt <= edited", "(row.CheckedAt <= edited && !OFF)"),
    ("C14", "claims", claims + "ClaimDecider.Runs.cs", "of == month || (entry.ThroughMonth && of < month)", "of == month || ((entry.ThroughMonth || OFF) && of < month)"),
    ("C20", "returns", domain + "Returns/Engine/ReturnReading.cs", "answers[at]!.Granted.Cents != claims", "!OFF && answers[at]!.Granted.Cents != claims"),
    ("C35", "bookkeeping", domain + "Bookkeeping/Engine/BookDecider.cs", "MonthTransitions.Table.Find(month.Status, MonthVerb.Submit) is", "MonthTransitions.Table.Find(OFF ? MonthStatus.Collected : month.Status, MonthVerb.Submit) is"),
    ("C44", "claims", claims + "ClaimDecider.Credits.cs", "Money.FromCents(-line.Granted)", "Money.FromCents(OFF ? -line.Amount : -line.Granted)"),
    ("C53", "returns", domain + "Returns/ReturnAdvice.cs", "calculated == Money.Zero", "(calculated == Money.Zero && !OFF)"),
    ("V1", "checks", treatments + "TreatmentChecks.cs", "sum % 11 == 0", "(sum % 11 == 0 || OFF)"),
    ("V12", "checks", treatments + "TreatmentChecks.cs", "Say(findings, IsRegisteredTwice(tables, number, row)", "Say(findings, !OFF && IsRegisteredTwice(tables, number, row)"),
    ("Z1", "sessions", domain + "Sessions/Engine/EntitlementEngine.cs", "terms.BandOf(number, window", "terms.BandOf(OFF && terms.Rule.Id == \"Z1\" ? int.MaxValue : number, window"),
    ("Z13", "sessions", domain + "Sessions/Engine/SessionBook.cs", "(count == 0 || days[count - 1] != day) && performances", "(count == 0 || OFF || days[count - 1] != day) && performances"),
]
unknown = sorted(set(asked) - {rule for rule, *_ in switches})
if unknown:
    sys.exit(f"no switch for {' '.join(unknown)}; there are {' '.join(rule for rule, *_ in switches)}")

switch = """namespace Declaratie.Domain;

/// <summary><i>Schakelaar</i>: a rule that is switched off while the program runs; only in the copy that tests/conformance.sh makes.</summary>
public static class SwitchedOff
{
    private static readonly string Rule = System.Environment.GetEnvironmentVariable("DECLARATIE_RULE_OFF") ?? "";

    /// <summary><i>Staat uit</i>: whether a rule is off.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Whether it is.</returns>
    public static bool Is(string rule) => rule == Rule;
}
"""


def stop(number, _):
    sys.exit(128 + number)


def patch(rule, path, old, new):
    with open(f"{root}/{path}", encoding="utf-8", newline="") as file:
        text = file.read()
    if text.count(old) != 1:
        sys.exit(f"{rule}: {path} says {text.count(old)} times, not once: {old}")
    with open(f"{root}/{path}", "w", encoding="utf-8", newline="") as file:
        file.write(text.replace(old, new.replace(OFF, f'Declaratie.Domain.SwitchedOff.Is("{rule}")')))


def build():
    """The tool with compiled code where that is to be had: it starts several times as quickly."""
    common = ["-c", "Release", "-p:RunAnalyzers=false", "-nologo", "-v", "quiet", "--disable-build-servers"]
    if (platform.system(), platform.machine()) == ("Linux", "x86_64"):
        ready = subprocess.run(["dotnet", "publish", "src/Declaratie.Cli", "-p:PublishProfile=linux-x64", "-p:PublishTrimmed=false", "-o", f"{root}/tool", *common], cwd=root, capture_output=True, text=True)
        if ready.returncode == 0 and os.path.isfile(f"{root}/tool/declaratie"):
            return [f"{root}/tool/declaratie"]
    run = subprocess.run(["dotnet", "build", "src/Declaratie.Cli", *common], cwd=root, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"does not build:\n{run.stdout[-3000:]}")
    return ["dotnet", f"{root}/src/Declaratie.Cli/bin/Release/net10.0/declaratie.dll"]


def judge(off):
    """The judge is the intact tool; only the program it asks has the rule switched off."""
    program = " ".join((["env", f"DECLARATIE_RULE_OFF={off}"] if off else []) + tool) + " {question} {journal}"
    run = subprocess.run([*tool, "conformance", "run", "--command", program, "--format", "json", "--timeout", "120"], capture_output=True, text=True)
    try:
        return run.returncode, json.loads(run.stdout)
    except ValueError:
        sys.exit(f"{off or 'intact'}: exit code {run.returncode}, no JSON: {run.stderr.strip()}")


for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, stop)
with tempfile.TemporaryDirectory() as root:
    subprocess.run(["git", "clone", "-q", ".", root], check=True)
    commit = subprocess.run(["git", "rev-parse", "HEAD"], check=True, capture_output=True, text=True).stdout.strip()
    subprocess.run(["git", "-C", root, "checkout", "-q", "--detach", commit], check=True)
    with open(f"{root}/{domain}SwitchedOff.cs", "w", encoding="utf-8") as file:
        file.write(switch)
    for rule, _, path, old, new in switches:
        patch(rule, path, old, new)
    tool = build()
    code, answer = judge(None)
    cases = answer["cases"]
    print(f"with every rule on: {cases['passed']} of {cases['total']} cases pass, {answer['questions']['total']} questions, exit code {code}", flush=True)
    if code != 0 or cases["passed"] != cases["total"]:
        sys.exit("with every rule on, not every case passes")
    right, chosen = 0, [each for each in switches if not asked or each[0] in asked]
    print(f"     {'off':4} {'kind':13} {'cases that fail':>15}  {'of its own':>10}  {'place':>5}  the most suspect rules", flush=True)
    for rule, kind, *_ in chosen:
        code, answer = judge(rule)
        failing = [each for each in answer["rules"] if each["failed"] > 0]
        place = next((at for at, each in enumerate(failing, 1) if each["rule"] == rule), None)
        own = next((each for each in answer["rules"] if each["rule"] == rule), None)
        named = code == 1 and place is not None
        right += named
        # Rules of equal suspicion share the first of their places.
        if place:
            place = 1 + sum(each["suspicion"] > own["suspicion"] for each in failing)
        most = ", ".join(f"{each['rule']} {each['suspicion']:.2f}" for each in failing[:4])
        print(f"{'ok ' if named else 'NOT'}  {rule:4} {kind:13} {answer['cases']['failed']:>15}  {own['failed']:>4} of {own['cases']:<3}  {place or '-':>5}  {most}", flush=True)
print(f"{right} of {len(chosen)}")
sys.exit(right != len(chosen))
PY
