namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>The checks of what a return adds to the claim.</summary>
internal static class ReturnRows
{
    public static readonly CheckRow[] All =
    [
        .. Codes("01"), .. Codes("02"), .. Codes("03"), .. Codes("04"), .. Codes("98"),
        Row("01", El.RetourCode1, Weight.Error, static (_, in record) => !record.IsFilled(El.RetourCode1),
            "De eerste retourcode van het voorlooprecord is verplicht.", "The first retour code of the header is mandatory."),
        Row("01", El.ReturnDate, Weight.Warning, static (file, in record) => record.Date(El.ReturnDate) < file.InvoiceDate,
            "Het retourbericht is gedateerd vóór de factuur.", "The return is dated before the invoice."),
        Row("04", El.InsurerCalculated, Weight.Error, static (_, in record) => record.Amount(El.InsurerCalculated) is null,
            "Het berekende bedrag van de zorgverzekeraar of de indicatie erachter is niet te lezen.",
            "The amount calculated by the insurer, or the flag behind it, cannot be read."),
        Row("04", El.Granted, Weight.Error, static (_, in record) => record.Amount(El.Granted) is null,
            "Het toegekende bedrag of de indicatie erachter is niet te lezen.", "The granted amount, or the flag behind it, cannot be read."),
        Row("04", El.Granted, Weight.Warning,
            static (file, in record) => record.Amount(El.Granted) is { Size.Cents: > 0 } granted && file.Claimed is { } claimed && granted.IsCredit != claimed.IsCredit,
            "Het toegekende bedrag heeft een andere indicatie debet/credit dan het declaratiebedrag.",
            "The granted amount has another debit/credit flag than the claimed amount."),
        Row("04", El.Granted, Weight.Warning,
            static (_, in record) => record.Amount(El.Granted)?.Size > record.Amount(El.InsurerCalculated)?.Size,
            "Er is meer toegekend dan de zorgverzekeraar berekend heeft.", "More is granted than the insurer calculated."),
    ];

    private static CheckRow[] Codes(string type) =>
    [
        Row(type, El.RetourCode1, Weight.Warning, static (_, in record) => IsUnknown(record, El.RetourCode1), UnknownDutch, UnknownEnglish),
        Row(type, El.RetourCode2, Weight.Warning, static (_, in record) => IsUnknown(record, El.RetourCode2), UnknownDutch, UnknownEnglish),
        Row(type, El.RetourCode3, Weight.Warning, static (_, in record) => IsUnknown(record, El.RetourCode3), UnknownDutch, UnknownEnglish),
        Row(type, El.RetourCode2, Weight.Warning, static (_, in record) => IsFilled(record, El.RetourCode2) && !IsFilled(record, El.RetourCode1), GapDutch, GapEnglish),
        Row(type, El.RetourCode3, Weight.Warning, static (_, in record) => IsFilled(record, El.RetourCode3) && !IsFilled(record, El.RetourCode2), GapDutch, GapEnglish),
        Row(type, El.RetourCode2, Weight.Warning, static (_, in record) => Repeats(record, El.RetourCode2, El.RetourCode1), TwiceDutch, TwiceEnglish),
        Row(type, El.RetourCode3, Weight.Warning,
            static (_, in record) => Repeats(record, El.RetourCode3, El.RetourCode1) || Repeats(record, El.RetourCode3, El.RetourCode2), TwiceDutch, TwiceEnglish),
    ];

    private const string UnknownDutch = "De retourcode staat niet in de lijst van bekende codes; zie wat de zorgverzekeraar ermee bedoelt.";
    private const string UnknownEnglish = "The retour code is not in the list of known codes; see what the insurer means by it.";
    private const string GapDutch = "Er staat een retourcode achter een lege rubriek voor een retourcode.";
    private const string GapEnglish = "A retour code stands behind an empty field for one.";
    private const string TwiceDutch = "Dezelfde retourcode staat er twee keer.";
    private const string TwiceEnglish = "The same retour code stands there twice.";

    private static CheckRow Row(string type, El at, Weight weight, Fault broken, string dutch, string english) =>
        new(type, at, null, weight, broken, dutch, english) { Scope = Scope.Returns };

    /// <summary>0000 and spaces both say: no code.</summary>
    private static bool IsFilled(in EiRecord record, El element) =>
        record.Raw(element) is var code && !FieldText.IsBlank(code) && !code.SequenceEqual("0000"u8);

    private static bool IsUnknown(in EiRecord record, El element) =>
        IsFilled(record, element) && !(FieldText.TryNumber(record.Raw(element), out var code) && RetourCodeOf.IsKnown(code));

    private static bool Repeats(in EiRecord record, El element, El before) =>
        IsFilled(record, element) && record.Raw(element).SequenceEqual(record.Raw(before));
}
