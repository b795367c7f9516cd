using System.Globalization;

namespace Declaratie.Domain.Engine;

/// <summary>What refusals say, in both languages: what is in the way and what would help. Ids only; no names, no BSN.</summary>
internal static class Refusals
{
    private static readonly CultureInfo DutchAmounts = AmountsWith(",", ".");
    private static readonly CultureInfo EnglishAmounts = AmountsWith(".", ",");

    public static Finding Duplicate(Noun noun, string id) => LedgerRules.IdsAreUniqueAndExist.BrokenBy(
        id,
        $"Er is al een {noun.Dutch} met sleutel {id}; geef deze een eigen sleutel.",
        $"There is already {noun.OneEnglish} with id {id}; give this one an id of its own.");

    public static Finding Missing(Noun noun, string id) => LedgerRules.IdsAreUniqueAndExist.BrokenBy(
        id,
        $"Er is geen {noun.Dutch} met sleutel {id}; leg die eerst vast of verbeter de sleutel.",
        $"There is no {noun.English} with id {id}; record it first, or correct the id.");

    public static Finding WrongSign(string subject, Noun noun, string dutch, string english) => LedgerRules.AmountHasItsSign.BrokenBy(
        subject,
        $"Het bedrag van een {noun.Dutch} is {dutch}.",
        $"The amount of {noun.OneEnglish} is {english}.");

    public static Finding TooEarly(string subject, Noun noun, int day) => LedgerRules.DateIsNotBefore.BrokenBy(
        subject,
        $"{noun.TheDutch} {subject} is van {Day(day)}; dateer deze post op of na die dag.",
        $"The {noun.English} {subject} is of {Day(day)}; date this entry on or after that day.");

    public static Finding AfterTheLast(string subject, Noun noun, int day) => LedgerRules.DateIsNotBefore.BrokenBy(
        subject,
        $"Het laatste dat van {noun.Dutch} {subject} is vastgelegd is van {Day(day)}; dateer deze post op of na die dag.",
        $"The last thing recorded of {noun.English} {subject} is of {Day(day)}; date this entry on or after that day.");

    public static Finding AllocationTooEarly(string subject, int day) => LedgerRules.DateIsNotBefore.BrokenBy(
        subject,
        $"De nieuwste toerekening die dit terugdraait is van {Day(day)}; dateer deze post op of na die dag.",
        $"The newest allocation that this takes back is of {Day(day)}; date this entry on or after that day.");

    public static Finding Closed(string subject, int through) => LedgerRules.PeriodIsOpen.BrokenBy(
        subject,
        $"De boeken zijn afgesloten tot en met {Day(through)}; boek op een latere dag.",
        $"The books are closed through {Day(through)}; post on a later day.");

    public static Finding ClosedLater(int through) => LedgerRules.PeriodIsOpen.BrokenBy(
        Day(through),
        $"De boeken zijn al afgesloten tot en met {Day(through)}; die dag schuift niet terug.",
        $"The books are already closed through {Day(through)}; that day never moves back.");

    public static Finding NotItsOwn(string credit, string invoice, bool isPayors) => LedgerRules.CreditPaysItsOwn.BrokenBy(
        credit,
        isPayors
            ? $"Tegoed {credit} komt van een betaler en factuur {invoice} is niet van die betaler; reken toe aan een factuur van die betaler."
            : $"Tegoed {credit} en factuur {invoice} zijn niet van dezelfde patiënt of gezinsrekening; draag het tegoed eerst over aan die patiënt.",
        isPayors
            ? $"Credit {credit} comes from a payor and invoice {invoice} is not of that payor; allocate to an invoice of that payor."
            : $"Credit {credit} and invoice {invoice} are not of one patient or family account; transfer the credit to that patient first.");

    public static Finding DoesNotFit(Noun noun, string id, long open) => LedgerRules.AllocationFits.BrokenBy(
        id,
        $"Van {noun.Dutch} {id} staat {Dutch(open)} open vanaf die dag; reken niet meer toe, of draai eerst een toerekening terug.",
        $"Of {noun.English} {id}, {English(open)} is open from that day on; allocate no more, or undo an allocation first.");

    public static Finding CannotWithdraw(Noun noun, string id, long open) => LedgerRules.WithdrawalFits.BrokenBy(
        id,
        $"Van {noun.Dutch} {id} staat {Dutch(open)} open vanaf die dag; draai eerst toerekeningen terug om meer vrij te maken.",
        $"Of {noun.English} {id}, {English(open)} is open from that day on; undo allocations first to free more.");

    public static Finding NotAllocated(string credit, string invoice, long allocated) => LedgerRules.UndoingFits.BrokenBy(
        credit,
        $"Tussen {credit} en {invoice} is {Dutch(allocated)} toegerekend; draai hoogstens dat terug.",
        $"Between {credit} and {invoice}, {English(allocated)} is allocated; undo at most that.");

    public static Finding NotWrittenOff(string writeOff, string invoice, long writtenOff) => LedgerRules.UndoingFits.BrokenBy(
        writeOff,
        $"Van {invoice} boekt {writeOff} nog {Dutch(writtenOff)} af; herstel hoogstens dat.",
        $"Of {invoice}, {writeOff} still writes off {English(writtenOff)}; reverse at most that.");

    public static Finding NothingWrittenOff(string writeOff) => LedgerRules.UndoingFits.BrokenBy(
        writeOff,
        $"Afboeking {writeOff} is al geheel hersteld; er is niets meer te herstellen.",
        $"Write-off {writeOff} is already wholly reversed; there is nothing left to reverse.");

    public static Finding CorrectedTooFar(Noun noun, string id, long room) => LedgerRules.CorrectionFits.BrokenBy(
        id,
        $"Van {noun.Dutch} {id} blijft na terugbetalingen, overdrachten en afboekingen {Dutch(room)} over; verlaag hoogstens daarmee.",
        $"Of {noun.English} {id}, {English(room)} remains after refunds, transfers and write-offs; lower it by at most that.");

    public static Finding DayOverused(Noun noun, string id, long lowest) => LedgerRules.CorrectionFits.BrokenBy(
        id,
        $"Op een dag vanaf deze datum zou van {noun.Dutch} {id} {Dutch(-lowest)} te veel gebruikt zijn, ook na wat wordt teruggedraaid; dateer de correctie later.",
        $"On a day from this date on {English(-lowest)} of {noun.English} {id} would be over-used, also after what is forced back; date the correction later.");

    public static Finding ReservedLabel(string id) => LedgerRules.LabelIsReserved.BrokenBy(
        id,
        $"{id} is een bijzonder label en kan geen sleutel van een betaler zijn; kies een andere sleutel.",
        $"{id} is a special label and cannot be a payor id; choose another id.");

    public static Finding Absent(string field, string dutch, string english) => JournalRules.FieldIsPresent.BrokenBy(
        field, $"Het veld {field} ontbreekt: {Said(dutch)}.", $"The field {field} is missing: {Said(english)}.");

    public static Finding Wrong(string field, string dutch, string english) => JournalRules.ValueIsRight.BrokenBy(
        field, $"De waarde van {field} klopt niet: {Said(dutch)}.", $"The value of {field} is not right: {Said(english)}.");

    /// <summary>A reason that says nothing is a mistake of the library; no user should get it.</summary>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    private static string Said(string why) => why.Length > 0 ? why : throw new ArgumentException("A refusal says why.", nameof(why));

    public static string Day(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Dutch(long cents) => Money.FromCents(cents).Euros.ToString("#,##0.00", DutchAmounts);

    public static string English(long cents) => Money.FromCents(cents).Euros.ToString("#,##0.00", EnglishAmounts);

    private static CultureInfo AmountsWith(string point, string group)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = group;
        return culture;
    }
}

/// <summary>What a thing is called, in both languages.</summary>
internal readonly record struct Noun(string Dutch, string English)
{
    public static readonly Noun Provider = new("behandelaar", "provider");
    public static readonly Noun Payor = new("betaler", "payor");
    public static readonly Noun Patient = new("patiënt", "patient");
    public static readonly Noun Credit = new("tegoed", "credit");
    public static readonly Noun Receipt = new("ontvangst", "receipt");
    public static readonly Noun Invoice = new("factuur", "invoice");
    public static readonly Noun Allocation = new("toerekening", "allocation");
    public static readonly Noun Deallocation = new("teruggedraaide toerekening", "deallocation");
    public static readonly Noun Refund = new("terugbetaling", "refund");
    public static readonly Noun ReceiptCorrection = new("ontvangstcorrectie", "receipt correction");
    public static readonly Noun InvoiceAdjustment = new("factuurcorrectie", "invoice adjustment");
    public static readonly Noun WriteOff = new("afboeking", "write-off");
    public static readonly Noun Reversal = new("herstel van een afboeking", "write-off reversal");
    public static readonly Noun Transfer = new("overdracht", "transfer");
    public static readonly Noun Performance = new("prestatie", "performance");
    public static readonly Noun Tariff = new("tarief", "tariff");
    public static readonly Noun Indication = new("indicatie", "indication");
    public static readonly Noun Treatment = new("behandeling", "treatment");
    public static readonly Noun ClaimFile = new("declaratiebestand", "claim file");
    public static readonly Noun ReturnedLine = new("retourregel", "returned line");
    public static readonly Noun ReturnFile = new("retourbestand", "return file");
    public static readonly Noun CreditFile = new("creditbestand", "credit file");
    public static readonly Noun Month = new("maand", "month");
    public static readonly Noun PatientInvoice = new("patiëntfactuur", "patient invoice");

    /// <summary>With the article that it takes, at the beginning of a sentence.</summary>
    public string TheDutch => (Dutch is "tegoed" or "tarief" || Dutch.EndsWith("bestand", StringComparison.Ordinal) || Dutch.StartsWith("herstel", StringComparison.Ordinal) ? "Het " : "De ") + Dutch;

    /// <summary>With the article that it takes.</summary>
    public string OneEnglish => English[0] is 'a' or 'i' ? "an " + English : "a " + English;
}
