using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Retourcodes van een record</i>: at most three; empty places are null.</summary>
/// <param name="First">The first code; of a header it is mandatory.</param>
/// <param name="Second">The second code.</param>
/// <param name="Third">The third code.</param>
public readonly record struct EiRetourCodes(RetourCode? First, RetourCode? Second = null, RetourCode? Third = null)
{
    /// <summary><i>Alle codes</i> that are filled in, in order.</summary>
    public IEnumerable<RetourCode> All => new[] { First, Second, Third }.OfType<RetourCode>();

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", All.Select(code => code.Value));

    internal static EiRetourCodes Of(in EiRecord record) => new(Code(record, El.RetourCode1), Code(record, El.RetourCode2), Code(record, El.RetourCode3));

    internal void Fill(RecordDraft draft)
    {
        draft.Set(El.RetourCode1, First?.Value ?? "");
        draft.Set(El.RetourCode2, Second?.Value ?? "");
        draft.Set(El.RetourCode3, Third?.Value ?? "");
    }

    private static RetourCode? Code(in EiRecord record, El element) => record.Text(element) is { Length: > 0 } code ? new RetourCode(code) : null;
}

/// <summary><i>Voorlooprecord</i> (01): who claims from whom, over which period, under which invoice number. Codes are as in the field; empty means not filled in.</summary>
public sealed record EiHeader
{
    /// <summary><i>Testbericht</i>: kind of message T instead of P.</summary>
    public bool IsTest { get; init; }

    /// <summary><i>Code van de software</i>.</summary>
    public string Software { get; init; } = "";

    /// <summary><i>Versie van de software</i>.</summary>
    public string SoftwareVersion { get; init; } = "";

    /// <summary><i>UZOVI-nummer</i>: the insurer.</summary>
    public string Uzovi { get; init; } = "";

    /// <summary><i>Servicebureau</i>: AGB code.</summary>
    public string Bureau { get; init; } = "";

    /// <summary><i>Zorgverlener</i>: AGB code.</summary>
    public string Provider { get; init; } = "";

    /// <summary><i>Praktijk</i>: AGB code.</summary>
    public string Practice { get; init; } = "";

    /// <summary><i>Instelling</i>: AGB code.</summary>
    public string Institution { get; init; } = "";

    /// <summary><i>Betaling aan</i>: 01 bureau, 02 provider, 03 practice, 04 institution.</summary>
    public string Payee { get; init; } = "";

    /// <summary><i>Begin van de declaratieperiode</i>, included.</summary>
    public LocalDate? PeriodStart { get; init; }

    /// <summary><i>Einde van de declaratieperiode</i>, included.</summary>
    public LocalDate? PeriodEnd { get; init; }

    /// <summary><i>Factuurnummer declarant</i>: unique for five years for each payee (C49).</summary>
    public string InvoiceNumber { get; init; } = "";

    /// <summary><i>Dagtekening factuur</i>.</summary>
    public LocalDate? InvoiceDate { get; init; }

    /// <summary><i>Btw-identificatienummer</i>.</summary>
    public string VatId { get; init; } = "";

    /// <summary><i>Valuta</i>: EUR.</summary>
    public string Currency { get; init; } = "EUR";

    /// <summary><i>Referentienummer zorgverzekeraar</i>; returns only.</summary>
    public string InsurerReference { get; init; } = "";

    /// <summary><i>Dagtekening retourbericht</i>; returns only.</summary>
    public LocalDate? ReturnDate { get; init; }

    /// <summary><i>Retourcodes</i> of the message; returns only.</summary>
    public EiRetourCodes Codes { get; init; }

    internal static EiHeader Of(in EiRecord record) => new()
    {
        IsTest = record.Raw(El.MessageKind) is [(byte)'T'],
        Software = record.Text(El.Software),
        SoftwareVersion = record.Text(El.SoftwareVersion),
        Uzovi = record.Text(El.Uzovi),
        Bureau = record.Text(El.Bureau),
        Provider = record.Text(El.Provider),
        Practice = record.Text(El.Practice),
        Institution = record.Text(El.Institution),
        Payee = record.Text(El.Payee),
        PeriodStart = record.Date(El.PeriodStart),
        PeriodEnd = record.Date(El.PeriodEnd),
        InvoiceNumber = record.Text(El.InvoiceNumber),
        InvoiceDate = record.Date(El.InvoiceDate),
        VatId = record.Text(El.VatId),
        Currency = record.Text(El.Currency),
        InsurerReference = record.Text(El.InsurerReference),
        ReturnDate = record.Date(El.ReturnDate),
        Codes = EiRetourCodes.Of(record),
    };

    internal void Fill(RecordDraft draft)
    {
        draft.Set(El.MessageKind, IsTest ? "T" : "P");
        draft.Set(El.Software, Software);
        draft.Set(El.SoftwareVersion, SoftwareVersion);
        draft.Set(El.Uzovi, Uzovi);
        draft.Set(El.Bureau, Bureau);
        draft.Set(El.Provider, Provider);
        draft.Set(El.Practice, Practice);
        draft.Set(El.Institution, Institution);
        draft.Set(El.Payee, Payee);
        draft.Set(El.PeriodStart, PeriodStart);
        draft.Set(El.PeriodEnd, PeriodEnd);
        draft.Set(El.InvoiceNumber, InvoiceNumber);
        draft.Set(El.InvoiceDate, InvoiceDate);
        draft.Set(El.VatId, VatId);
        draft.Set(El.Currency, Currency);
        draft.Set(El.InsurerReference, InsurerReference);
        draft.Set(El.ReturnDate, ReturnDate);
        Codes.Fill(draft);
    }
}
