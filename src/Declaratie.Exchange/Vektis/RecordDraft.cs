using System.Buffers.Text;
using System.Text;
using Declaratie.Domain;
using Declaratie.Exchange.Vektis.Checking;
using NodaTime;

namespace Declaratie.Exchange.Vektis;

/// <summary>One record while it is filled.</summary>
/// <param name="standard">The standard.</param>
/// <param name="options">The code page.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class RecordDraft(EiStandard standard, EiOptions options, FindingList findings)
{
    private const int MostDigits = 20;

    private readonly Dictionary<EiRecordLayout, byte[]> blanks = standard.Records.ToDictionary(layout => layout, Blank);
    private readonly byte[] bytes = new byte[standard.RecordLength];
    private readonly CodePage codePage = CodePage.Of(options.Encoding);
    private EiRecordLayout? layout;
    private long number;

    /// <summary>Whether every value so far fitted.</summary>
    public bool Fits { get; private set; }

    public void Begin(EiRecordLayout next, long recordNumber)
    {
        layout = next;
        number = recordNumber;
        Fits = true;
        blanks[next].CopyTo(bytes, 0);
    }

    public void Close() => layout = null;

    public EiRecord Record() => new(number, Layout, bytes.AsSpan(0, Layout.Length), options.Encoding);

    public EiField Field(string fieldId)
    {
        ArgumentNullException.ThrowIfNull(fieldId);
        return Layout.Find(fieldId) ?? throw new ArgumentException($"A record {Layout.Type} has no field {fieldId}.", nameof(fieldId));
    }

    public void Set(EiField field, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.AsSpan().TrimEnd(' ');
        if (trimmed.IsEmpty)
        {
            return;
        }

        if (trimmed.Length > field.Length)
        {
            Refuse(
                field, $"De waarde heeft {trimmed.Length} tekens en past niet in {field.Length} posities; ze wordt niet afgekapt.",
                $"The value has {trimmed.Length} characters and does not fit into {field.Length} positions; it is not cut off.");
            return;
        }

        if (field.Kind == EiFieldKind.Number)
        {
            SetDigits(field, trimmed);
        }
        else if (trimmed[0] == ' ')
        {
            Refuse(field, "De waarde begint met een spatie; de rubriek wordt links aangesloten.", "The value begins with a space; the field is aligned left.");
        }
        else
        {
            SetLetters(field, trimmed);
        }
    }

    public void Set(EiField field, long value)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        if (value < 0 || !Utf8Formatter.TryFormat(value, digits, out var length) || length > field.Length)
        {
            Refuse(
                field, value < 0 ? "Het getal is negatief; in een bericht staat geen teken." : $"Het getal past niet in {field.Length} posities; het wordt niet afgekapt.",
                value < 0 ? "The number is negative; a message has no signs." : $"The number does not fit into {field.Length} positions; it is not cut off.");
            return;
        }

        var place = Place(field);
        var isNumber = field.Kind == EiFieldKind.Number;
        place.Fill(isNumber ? (byte)'0' : (byte)' ');
        digits[..length].CopyTo(place[(isNumber ? field.Length - length : 0)..]);
    }

    public void Set(EiField field, LocalDate? date)
    {
        if (date is { } day)
        {
            const int Years = 10_000;
            const int Months = 100;
            Set(field, (day.Year * (long)Years) + (day.Month * Months) + day.Day);
        }
    }

    public void Set(EiField field, EiAmount amount)
    {
        Set(field, amount.Size.Cents);
        if (field.Flag is { } flag)
        {
            Place(flag)[0] = amount.IsCredit ? (byte)'C' : (byte)'D';
        }
    }

    public void Set(El element, string text)
    {
        if (Layout[element] is { } field)
        {
            Set(field, text);
        }
        else if (text.Length > 0)
        {
            HasNoPlace(element);
        }
    }

    public void Set(El element, long value)
    {
        if (Layout[element] is { } field)
        {
            Set(field, value);
        }
        else if (value != 0)
        {
            HasNoPlace(element);
        }
    }

    public void Set(El element, LocalDate? date)
    {
        if (Layout[element] is { } field)
        {
            Set(field, date);
        }
        else if (date is not null)
        {
            HasNoPlace(element);
        }
    }

    public void Set(El element, EiAmount amount)
    {
        if (Layout[element] is { } field)
        {
            Set(field, amount);
        }
        else if (amount.Size != Money.Zero)
        {
            HasNoPlace(element);
        }
    }

    public bool Has(El element) => Layout[element] is not null;

    public void Refuse(EiField field, string dutch, string english)
    {
        Fits = false;
        findings.Add(Record(), field, RetourCodeOf.Of(field, Layout.Type), EiSeverity.Error, dutch, english);
    }

    private EiRecordLayout Layout => layout ?? throw new InvalidOperationException("No record was begun.");

    /// <summary>A record without values: zeros, spaces, and its mark.</summary>
    private static byte[] Blank(EiRecordLayout layout)
    {
        var blank = new byte[layout.Length];
        foreach (var field in layout.Fields)
        {
            blank.AsSpan(field.Start - 1, field.Length).Fill(field.Kind == EiFieldKind.Number ? (byte)'0' : (byte)' ');
        }

        Encoding.ASCII.GetBytes(layout.Type, blank);
        return blank;
    }

    private Span<byte> Place(EiField field) => bytes.AsSpan(field.Start - 1, field.Length);

    private void SetDigits(EiField field, ReadOnlySpan<char> digits)
    {
        if (digits.ContainsAnyExceptInRange('0', '9'))
        {
            Refuse(field, "De rubriek is numeriek en de waarde bestaat niet uit cijfers.", "The field is numeric and the value is not digits.");
            return;
        }

        var place = Place(field);
        place.Fill((byte)'0');
        Encoding.ASCII.GetBytes(digits, place[(field.Length - digits.Length)..]);
    }

    private void SetLetters(EiField field, ReadOnlySpan<char> letters)
    {
        var place = Place(field);
        place.Fill((byte)' ');
        if (!codePage.TryEncode(letters, place))
        {
            Refuse(
                field, "De waarde bevat een teken dat niet in de tekenset van het bericht staat.",
                "The value holds a character that is not in the code page of the message.");
        }
    }

    private void HasNoPlace(El element)
    {
        Fits = false;
        findings.Add(
            Record(), 0, 0, "0001",
            $"{standard} heeft in record {Layout.Type} geen rubriek voor {element}; de waarde zou verloren gaan.",
            $"{standard} has no field for {element} in record {Layout.Type}; the value would be lost.");
    }
}
