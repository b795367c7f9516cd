using System.Collections.Immutable;
using NodaTime;

namespace Declaratie.Domain.Engine;

/// <summary>Collects what is wrong with the structure of an entry (J4, J5); makes its list only when something is wrong.</summary>
internal struct Faults
{
    /// <summary>The largest amount that a journal holds, either sign.</summary>
    public static readonly Money Most = Money.FromCents(999_999_999_999);

    public List<Finding>? All;

    public void Add(Finding finding) => (All ??= []).Add(finding);

    public void Wrong(string field, string dutch, string english) => Add(Refusals.Wrong(field, dutch, english));

    public void Present(string field, string? value)
    {
        if (value is null)
        {
            Add(Refusals.Absent(field, "dit veld is nodig", "this field is needed"));
        }
    }

    public void Id(string field, string? value)
    {
        Present(field, value);
        if (value is { Length: 0 })
        {
            Wrong(field, "een sleutel is niet leeg", "an id is not empty");
        }
    }

    public void Optional(string field, string? value, bool isGiven)
    {
        if (isGiven)
        {
            Id(field, value);
        }
    }

    /// <summary>A list that may be left out: keys, each once.</summary>
    /// <typeparam name="T">The kind of key.</typeparam>
    public void Ids<T>(string field, ImmutableArray<T>? ids, Func<T, string?> text)
    {
        var given = ids.GetValueOrDefault([]).AsSpan();
        HashSet<string>? seen = null;
        var isTwice = false;
        foreach (var each in given)
        {
            var id = text(each);
            Id(field, id);
            isTwice |= given.Length > 1 && id is not null && !(seen ??= new(StringComparer.Ordinal)).Add(id);
        }

        if (isTwice)
        {
            Wrong(field, "een lijst noemt hetzelfde één keer", "a list names the same thing once");
        }
    }

    public void Codes(string field, ImmutableArray<RetourCode> codes)
    {
        foreach (var code in codes)
        {
            if (!code.IsWellFormed)
            {
                Wrong(field, "een retourcode heeft hoogstens vier cijfers of letters, en als getal vier cijfers", "a retour code has at most four digits or letters, and as a number four digits");
            }
        }
    }

    public void Movement(LocalDate date, Money amount, string idField, string? id)
    {
        Id(idField, id);
        Date("date", date);
        Amount("amount", amount);
    }

    public void Date(string field, LocalDate? date)
    {
        if (date is { } given && (given.Calendar != CalendarSystem.Iso || given.Year < 1))
        {
            Wrong(field, "een datum ligt tussen 0001-01-01 en 9999-12-31", "a date lies between 0001-01-01 and 9999-12-31");
        }
    }

    public void Month(string field, YearMonth month)
    {
        if (month.Calendar != CalendarSystem.Iso || month.Year < 1)
        {
            Wrong(field, "een maand ligt tussen 0001-01 en 9999-12", "a month lies between 0001-01 and 9999-12");
        }
    }

    public void Count(string field, int? count)
    {
        if (count < 0)
        {
            Wrong(field, "een aantal is minstens 0", "a count is at least 0");
        }
    }

    public void Amount(string field, Money? amount)
    {
        if (amount > Most || amount < -Most)
        {
            Wrong(field, "een bedrag is hoogstens 9.999.999.999,99", "an amount is at most 9,999,999,999.99");
        }
    }

    /// <summary>A value of an enumeration that has a word in the journal; those after the last one have none.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public void Word<T>(string field, T? value, T last)
        where T : struct, Enum
    {
        if (value is { } given && (!Enum.IsDefined(given) || Comparer<T>.Default.Compare(given, last) > 0))
        {
            Wrong(field, "dit is geen van de waarden van dit veld", "this is none of the values of this field");
        }
    }
}
