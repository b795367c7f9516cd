using System.Globalization;
using Declaratie.Domain;

namespace Declaratie.Exchange.Vektis;

/// <summary>Says of the first record what message it begins.</summary>
internal static class Opening
{
    private const int Needed = 9;

    public static EiFinding? Judge(ReadOnlySpan<byte> first, out EiStandard? standard)
    {
        standard = null;
        if (first is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return OpeningTexts.Utf16();
        }

        if (first.Length < Needed || !first.StartsWith("01"u8))
        {
            return OpeningTexts.NoHeader();
        }

        if (!FieldText.TryNumber(first[2..5], out var code))
        {
            return OpeningTexts.UnknownMessage("");
        }

        if (!EiStandard.All.Any(known => known.Code == code))
        {
            return OpeningTexts.UnknownMessage(" " + OpeningTexts.Three(code));
        }

        if (!FieldText.TryNumber(first[5..7], out var version) || !FieldText.TryNumber(first[7..9], out var subversion))
        {
            return OpeningTexts.UnknownVersion(code, "0011", 6, 4);
        }

        standard = EiStandard.Find((int)code, (int)version, (int)subversion);
        if (standard is not null)
        {
            return null;
        }

        return EiStandard.All.Any(known => known.Code == code && known.Version == version)
            ? OpeningTexts.UnknownVersion(code, "8027", 8, 2)
            : OpeningTexts.UnknownVersion(code, "0011", 6, 2);
    }
}

/// <summary>Why a file cannot be read as a message, in words.</summary>
internal static class OpeningTexts
{
    public static EiFinding Empty() => Refused(
        0, "", "", 0, 0, null,
        "Het bestand is leeg; een bericht begint met een voorlooprecord (01).",
        "The file is empty; a message begins with a header record (01).");

    public static EiFinding Utf16() => Refused(
        1, "", "", 1, 2, "0002",
        "Het bestand is in UTF-16 geschreven; een bericht heeft één byte per positie (ISO 8859-1).",
        "The file is written in UTF-16; a message has one byte for each position (ISO 8859-1).");

    public static EiFinding NoHeader() => Refused(
        1, "", "", 1, 2, "0002",
        "Het bestand begint niet met een voorlooprecord (01) van een EI-bericht; is het wel een declaratie of retourbericht?",
        "The file does not begin with a header record (01) of an EI message; is it a claim or a return at all?");

    public static EiFinding UnknownMessage(string code) => Refused(
        1, "0102", "CODE EXTERNE-INTEGRATIEBERICHT", 3, 3, "0010",
        $"De berichtcode{code} is onbekend; bekend zijn {Codes(_ => true)}.",
        $"The message code{code} is unknown; known are {Codes(_ => true)}.");

    public static EiFinding UnknownVersion(long code, string retourCode, int position, int length) => Refused(
        1, position == 8 ? "0104" : "0103", position == 8 ? "SUBVERSIENUMMER BERICHTSTANDAARD" : "VERSIENUMMER BERICHTSTANDAARD", position, length, retourCode,
        $"Deze versie van bericht {Three(code)} is onbekend; bekend is {Codes(standard => standard.Code == code)}.",
        $"This version of message {Three(code)} is unknown; known is {Codes(standard => standard.Code == code)}.");

    public static EiFinding NotTyped(EiStandard standard) => Refused(
        0, "", "", 0, 0, null,
        $"{standard} heeft rubrieken die de getypeerde records niet kennen; vul ze één voor één met EiWriter.",
        $"{standard} has fields that the typed records do not know; fill them one by one with EiWriter.");

    public static EiFinding TooMany(long record, int most) => new(
        record, "", "", "", 0, 0, null, EiSeverity.Error,
        string.Create(CultureInfo.InvariantCulture, $"Het bericht heeft meer dan {most} records en is niet verder gelezen; splits het, of verhoog de grens (EiOptions.MostRecords, --most-records)."),
        string.Create(CultureInfo.InvariantCulture, $"The message has more than {most} records and was not read any further; split it, or raise the limit (EiOptions.MostRecords, --most-records)."));

    public static string Three(long code) => code.ToString("000", CultureInfo.InvariantCulture);

    private static string Codes(Func<EiStandard, bool> which) =>
        string.Join(", ", EiStandard.All.Where(which).Select(standard => string.Create(CultureInfo.InvariantCulture, $"{standard.Code:000} ({standard})")));

    private static EiFinding Refused(int record, string field, string name, int position, int length, string? code, string dutch, string english) =>
        new(record, record == 0 ? "" : "01", field, name, position, length, code is null ? null : new RetourCode(code), EiSeverity.Error, dutch, english);
}
