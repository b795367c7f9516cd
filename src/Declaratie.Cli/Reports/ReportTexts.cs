using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Cli.Reports;

/// <summary>What the reports say when they cannot be made.</summary>
internal static class ReportTexts
{
    internal static ToolText WorkbookOnScreen { get; } = new(
        "--format xlsx is geen tekst voor een scherm; geef ook --output, met een naam die op .xlsx eindigt.",
        "--format xlsx is no text for a screen; give --output too, with a name that ends in .xlsx.");

    internal static ToolText OneTable { get; } = new(
        "--format csv heeft één tabel: geef --sections details of --sections summary, of --format xlsx, die beide heeft.",
        "--format csv holds one table: give --sections details or --sections summary, or --format xlsx, which holds both.");

    internal static ToolText UnknownInsurers(IReadOnlyList<string> ids) => new(
        $"--insurer: {string.Join(", ", ids)} {(ids.Count == 1 ? "komt" : "komen")} niet voor in het journaal; geef de id van een regel payor.",
        $"--insurer: {string.Join(", ", ids)} {(ids.Count == 1 ? "does" : "do")} not occur in the journal; give the id of a payor line.");

    internal static ToolText WhatToExplain { get; } = new(
        "Wat wordt uitgelegd? Geef --invoice of --credit, of een cijfer met --from, --to en --column.",
        "Explain what? Give --invoice or --credit, or a figure by --from, --to and --column.");

    internal static ToolText OneThingToExplain { get; } = new(
        "--invoice, --credit en een cijfer (--from, --to, --column …) gaan niet samen: vraag ze na elkaar.",
        "--invoice, --credit and a figure (--from, --to, --column …) do not go together: ask them one after another.");

    internal static ToolText OneMode { get; } = new(
        "--patients-provider en --paid-to gaan niet samen: het zijn kolommen van verschillende samenvattingen.",
        "--patients-provider and --paid-to do not go together: they are columns of different summaries.");

    internal static ToolText UntilLineWithOneJournal { get; } = new(
        "--until-line hoort bij één journaal.",
        "--until-line belongs to one journal.");

    internal static ToolText PeriodOfJournals { get; } = new(
        "Van journalen wordt een periode vergeleken: geef --from en --to.",
        "Of journals a period is compared: give --from and --to.");

    internal static ToolText QuestionOfReports { get; } = new(
        "Verslagen in JSON hebben hun vraag al in zich; --from, --to, --provider, --summarise-by, --hide-advance-payments en --until-line horen bij journalen.",
        "Reports as JSON hold their question already; --from, --to, --provider, --summarise-by, --hide-advance-payments and --until-line belong to journals.");

    internal static ToolText KindsApart(string other, string report) => new(
        $"'{report}' is een verslag en '{other}' niet: geef twee journalen of twee verslagen in JSON.",
        $"'{report}' is a report and '{other}' is not: give two journals or two reports as JSON.");

    internal static ToolText TheSameTwice(string one, string other) => new(
        string.Equals(one, other, StringComparison.Ordinal) ? $"'{one}' is twee keer gegeven; geef elk journaal één keer." : $"'{one}' en '{other}' zijn hetzelfde bestand; geef elk journaal één keer.",
        string.Equals(one, other, StringComparison.Ordinal) ? $"'{one}' is given twice; give each journal once." : $"'{one}' and '{other}' are the same file; give each journal once.");

    internal static ToolText RatesAreForOthers { get; } = new(
        "Dienen de percentages ook voor andere praktijken, zeg het met --shared-rates.",
        "If the rates serve other practices too, say so with --shared-rates.");

    internal static ToolText TwoReports { get; } = new(
        "Een verslag wordt met een tweede vergeleken: geef ook dat.",
        "A report is compared with a second one: give that too.");

    internal static ToolText OtherSummary { get; } = new(
        "De verslagen zijn verschillend samengevat (summariseBy, hideAdvancePayments); vergelijk verslagen die hetzelfde tonen.",
        "The reports are summarised in different ways (summariseBy, hideAdvancePayments); compare reports that show the same.");

    internal static ToolText NotClosed(LocalDate to) => new(
        $"De periode t/m {ToolOptions.Print(to)} is niet afgesloten; zeg met --until-line met welke stand van het journaal wordt vergeleken.",
        $"The period through {ToolOptions.Print(to)} is not closed; say with --until-line which state of the journal to compare with.");

    internal static ToolText NoSuchLine(int line, int last) => new(
        $"--until-line: het journaal heeft {last} regels, geen {line}.",
        $"--until-line: the journal has {last} lines, not {line}.");

    internal static ToolText NoSuchPayor(string payor) => new(
        $"--payor: '{payor}' komt niet voor in het journaal; geef de id van een regel payor, of Particulier, Onbekend, Gemengd of Beginsaldo.",
        $"--payor: '{payor}' does not occur in the journal; give the id of a payor line, or Private, Unknown, Mixed or Open Balance.");

    internal static ToolText NoSuchInvoice(InvoiceId invoice) => new(
        $"--invoice: er is geen factuur '{invoice.Value}' in het journaal; geef haar id.",
        $"--invoice: there is no invoice '{invoice.Value}' in the journal; give its id.");

    internal static ToolText NoSuchCredit(CreditId credit) => new(
        $"--credit: er is geen ontvangst of overdracht '{credit.Value}' in het journaal; geef haar id.",
        $"--credit: there is no receipt or transfer '{credit.Value}' in the journal; give its id.");

    internal static ToolText NoSuchProvider(string option, ProviderId provider) => new(
        $"{option}: '{provider.Value}' komt niet voor in het journaal; geef de id van een regel provider.",
        $"{option}: '{provider.Value}' does not occur in the journal; give the id of a provider line.");

    internal static ToolText RatesAreDirectory(string path) => new(
        $"--rates: '{path}' is een map; geef het bestand met de percentages.",
        $"--rates: '{path}' is a directory; give the file of the rates.");

    internal static ToolText RatesMissing(string path) => new(
        $"--rates: '{path}' bestaat niet.",
        $"--rates: '{path}' does not exist.");

    internal static ToolText RatesUnreadable(string path, ToolText reason) => new(
        $"--rates: '{path}' kan niet worden gelezen: {reason.Dutch}",
        $"--rates: '{path}' cannot be read: {reason.English}");

    internal static ToolText RefusedInFile(string path, Finding finding) => new(
        $"'{path}': {finding.Rule.Id}: {finding.Dutch}",
        $"'{path}': {finding.Rule.Id}: {finding.English}");
}
