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
        "Verslagen in JSON hebben hun vraag al in zich; --from, --to, --provider, --summarise-by en --hide-advance-payments horen bij journalen.",
        "Reports as JSON hold their question already; --from, --to, --provider, --summarise-by and --hide-advance-payments belong to journals.");

    internal static ToolText KindsApart { get; } = new(
        "Een journaal en een verslag zijn niet te vergelijken: geef twee journalen of twee verslagen.",
        "A journal and a report cannot be compared: give two journals or two reports.");

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
        $"--payor: '{payor}' komt niet voor in het journaal; geef de id van een regel payor, of Private, Unknown, Mixed of Open Balance.",
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

    internal static ToolText RatesUnreadable(string path, string reason) => new(
        $"--rates: '{path}' kan niet worden gelezen: {reason}",
        $"--rates: '{path}' cannot be read: {reason}");

    internal static ToolText FileUnreadable(string path, string reason) => new(
        $"'{path}' kan niet worden gelezen: {reason}",
        $"'{path}' cannot be read: {reason}");

    internal static ToolText RefusedInFile(string path, Finding finding) => new(
        $"'{path}': {finding.Rule.Id}: {finding.Dutch}",
        $"'{path}': {finding.Rule.Id}: {finding.English}");
}
