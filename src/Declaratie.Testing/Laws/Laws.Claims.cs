using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using static Declaratie.Testing.LawBroken;

namespace Declaratie.Testing;

/// <content>Of claims, returns, messages and the bookkeeping.</content>
public static partial class Laws
{
    /// <summary><i>Eén lopende regel</i> (K1): a treatment is on at most one line that was not credited.</summary>
    /// <param name="files">All claim files.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? OneLiveLine(IEnumerable<ClaimFileState> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Live(files)
            .CountBy(one => one.Line.Treatment)
            .Where(count => count.Value > 1)
            .Select(count => new LawBroken(
                "K1", count.Key.Value, $"De behandeling staat op {count.Value} lopende regels; een ervan moet gecrediteerd zijn.", $"The treatment is on {count.Value} live lines; all but one should have been credited."))
            .FirstOrDefault();
    }

    /// <summary><i>Bestand is som van regels</i> (K2): the lines of each file come to its total.</summary>
    /// <param name="files">The claim files.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? FileTotalsTie(IEnumerable<ClaimFileState> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Try("K2", () => files
            .Select(file => UnlessEqual(
                Total(file.Lines.Select(line => line.Amount)), file.Total, "K2", file.Number.Value, ("de som van de regels", "the sum of the lines"), ("het totaal van het bestand", "the total of the file")))
            .FirstOrDefault(found => found is not null));
    }

    /// <summary><i>Afgehandeld retour sluit</i> (K3): claimed is granted, credited, accepted or abandoned, and nothing is open.</summary>
    /// <param name="file">A claim file of which the return was handled.</param>
    /// <param name="credited">What was credited of it, as a positive amount.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? ReturnTies(ClaimFileState file, Money credited)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Try("K3", () =>
        {
            Money Of(ClaimLineStatus status, Func<ClaimLineState, Money> amount) => Total(file.Lines.Where(line => line.Status == status).Select(amount));
            var accepted = Of(ClaimLineStatus.Accepted, line => line.Amount - (line.Granted ?? Money.Zero));
            var abandoned = Of(ClaimLineStatus.Abandoned, line => line.Amount);
            var granted = Total(file.Lines.Select(line => line.Granted ?? Money.Zero));
            return UnlessEqual(
                    file.Total, granted + credited + accepted + abandoned, "K3", file.Number.Value,
                    ("gedeclareerd", "claimed"), ("toegekend, gecrediteerd, geaccepteerd en opgegeven samen", "granted, credited, accepted and abandoned together"))
                ?? UnlessEqual(Of(ClaimLineStatus.Objected, line => line.Amount), Money.Zero, "K3", file.Number.Value, ("nog open", "still open"), ("na afhandelen", "after handling"));
        });
    }

    /// <summary><i>Declaraties sluiten aan</i> (K1, K2, K5): of all claim files, credit files and invoices of a practice.</summary>
    /// <param name="practice">The practice.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? ClaimsTie(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        var files = practice.ClaimFiles().ToList();
        return OneLiveLine(files)
            ?? FileTotalsTie(files)
            ?? NoNumberTwice(files.Select(file => file.Number.Value))
            ?? NoNumberTwice(practice.CreditFiles().Select(file => file.Number.Value))
            ?? NoNumberTwice(practice.PatientInvoices().Select(invoice => invoice.Number.Value));
    }

    /// <summary><i>Geen nummer twee keer</i> (K5): within one series each number is given once.</summary>
    /// <param name="numbers">The numbers of one series: claim files, credit files or invoices.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? NoNumberTwice(IEnumerable<string> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return numbers.CountBy(number => number, StringComparer.Ordinal).Where(count => count.Value > 1)
            .Select(count => new LawBroken("K5", count.Key, $"Het nummer is {count.Value} keer uitgegeven.", $"The number was given {count.Value} times."))
            .FirstOrDefault();
    }

    /// <summary><i>Nummers blijven</i> (K5): a number once given is there for ever, also after a rejection.</summary>
    /// <param name="before">The numbers of one series as they were.</param>
    /// <param name="after">And later.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? NumbersStay(IEnumerable<string> before, IEnumerable<string> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var there = after.ToHashSet(StringComparer.Ordinal);
        return before.Where(number => !there.Contains(number))
            .Select(number => new LawBroken("K5", number, "Het nummer is verdwenen en kan opnieuw worden uitgegeven.", "The number has gone and could be given again."))
            .FirstOrDefault();
    }

    /// <summary><i>Nog eens inlezen verandert niets</i> (K6): what was there after the first import of a return is there after the second.</summary>
    /// <typeparam name="T">What is shown: states, rows or lines of text.</typeparam>
    /// <param name="once">All that is shown after the first import.</param>
    /// <param name="twice">The same after the second.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? ImportTwiceChangesNothing<T>(IEnumerable<T> once, IEnumerable<T> twice) =>
        TwiceIsOnce("K6", once, twice, "Hetzelfde retour nog eens inlezen", "Importing the same return again");

    /// <summary><i>Nog eens inlezen verandert niets</i> (K6): on a practice of this library.</summary>
    /// <param name="practice">A practice that has received this return.</param>
    /// <param name="received">The return.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? ImportTwiceChangesNothing(Practice practice, ReturnReceived received)
    {
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(received);
        var again = practice.Append(received).Practice;
        return ImportTwiceChangesNothing(Shown(practice), Shown(again));
    }

    /// <summary><i>Verzonden blijft verzonden</i> (K8): what a file held when it was sent is what it holds later.</summary>
    /// <param name="sent">The file as it was sent.</param>
    /// <param name="later">The file later.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? SentNeverChanges(ClaimFileState sent, ClaimFileState later)
    {
        ArgumentNullException.ThrowIfNull(sent);
        ArgumentNullException.ThrowIfNull(later);
        static IEnumerable<(ClaimReference, Domain.TreatmentId, Money)> Lines(ClaimFileState file) => file.Lines.Select(line => (line.Reference, line.Treatment, line.Amount));
        return Unless(
            sent.Number == later.Number && sent.Kind == later.Kind && sent.Insurer == later.Insurer && sent.Standard == later.Standard && sent.Date == later.Date && sent.Total == later.Total
                && Lines(sent).SequenceEqual(Lines(later)),
            "K8", sent.Number.Value, "De inhoud is na het verzenden veranderd.", "The content has changed after it was sent.");
    }

    /// <summary><i>Elk stuk één keer</i> (K10): each document is in one run that was submitted, in the month of its date.</summary>
    /// <param name="runs">The runs that were submitted, of any months.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? HandedOverOnce(IEnumerable<BookkeepingMonth> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var all = runs.SelectMany(run => run.Documents.Select(document => (run.Month, Document: document))).ToList();
        var strange = all.FirstOrDefault(one => one.Document.Date.ToYearMonth() != one.Month);
        return strange.Document is { } stray
            ? new LawBroken("K10", stray.Number, $"Het stuk van {stray.Date:uuuu'-'MM'-'dd} staat in een andere maand.", $"The document of {stray.Date:uuuu'-'MM'-'dd} is in another month.")
            : all.CountBy(one => (one.Document.Kind, one.Document.Number)).Where(count => count.Value > 1)
                .Select(count => new LawBroken("K10", count.Key.Number, $"Het stuk is {count.Value} keer doorgeboekt.", $"The document was handed over {count.Value} times."))
                .FirstOrDefault();
    }

    /// <summary><i>Debet is credit</i> (K11): in every document of a month, and so in the month.</summary>
    /// <param name="month">The month as it is handed to the bookkeeping.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? BookkeepingBalances(BookkeepingMonth month)
    {
        ArgumentNullException.ThrowIfNull(month);
        return Try("K11", () => month.Documents
            .Select(document => UnlessEqual(document.Sum(BookSide.Debit), document.Sum(BookSide.Credit), "K11", document.Number, ("debet", "debit"), ("credit", "credit")))
            .FirstOrDefault(found => found is not null));
    }

    /// <summary>The lines that are not credited, of files to whoever pays.</summary>
    private static IEnumerable<(ClaimFileState File, ClaimLineState Line)> Live(IEnumerable<ClaimFileState> files) => files
        .Where(file => file.Status != ClaimFileStatus.Discarded && file.Kind != ClaimFileKind.InsurerCredit)
        .SelectMany(file => file.Lines, (file, line) => (file, line))
        .Where(one => one.line.Status != ClaimLineStatus.Credited);

    private static LawBroken? TwiceIsOnce<T>(string law, IEnumerable<T> once, IEnumerable<T> twice, string dutch, string english)
    {
        ArgumentNullException.ThrowIfNull(once);
        ArgumentNullException.ThrowIfNull(twice);
        var (one, other) = (once.ToList(), twice.ToList());
        var at = one.Zip(other).TakeWhile(pair => EqualityComparer<T>.Default.Equals(pair.First, pair.Second)).Count();
        return Unless(at == one.Count && at == other.Count, law, $"{at + 1}", $"{dutch} verandert iets op deze plaats.", $"{english} changes something at this place.");
    }

    private static Money Total(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
}
