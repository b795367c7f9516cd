using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Unicode;
using Declaratie.Domain;

namespace Declaratie.Reporting.ProviderPay;

/// <summary>Reads a rates file once, from its beginning to its end, and keeps everything that is wrong with it.</summary>
internal ref struct RatesReader
{
    private const string FileFields = "advances, rates";
    private const string RateFields = "provider, payor, from, to, percent";
    private readonly ReadOnlySpan<byte> json;
    private readonly List<(int Line, Finding Finding)> findings;
    private readonly ImmutableArray<PlacedRate>.Builder rates;
    private Utf8JsonReader reader;
    private PayAdvances advances;

    /// <summary>The lines up to where was counted last.</summary>
    private int line;
    private int countedTo;

    public RatesReader(ReadOnlySpan<byte> file)
    {
        json = file.StartsWith("\uFEFF"u8) ? file[3..] : file;
        reader = new Utf8JsonReader(json);
        findings = [];
        rates = ImmutableArray.CreateBuilder<PlacedRate>();
        line = 1;
    }

    public Checked<ProviderRates> Read()
    {
        if (!Utf8.IsValid(json))
        {
            findings.Add((0, NotUtf8()));
            return Answer([], []);
        }

        try
        {
            _ = reader.Read();
            ReadFile();
            while (reader.Read())
            {
                // To the end: what stands after the object is refused as broken JSON.
            }
        }
        catch (JsonException broken)
        {
            findings.Add((int.MaxValue, RateRefusals.NotJson((int)(broken.LineNumber ?? 0) + 1, (broken.BytePositionInLine ?? 0) + 1)));
        }

        var (right, wrong) = RatesCheck.Of(rates.DrainToImmutable());
        return Answer(right, wrong);
    }

    private readonly Checked<ProviderRates> Answer(ImmutableArray<ProviderRate> right, ImmutableArray<Finding> wrong) => new(
        new ProviderRates(advances, right),
        [.. findings.Concat(wrong.Select(finding => (finding.Line, finding))).OrderBy(found => found.Item1).Select(found => found.Item2)]);

    private void ReadFile()
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Add(RateRefusals.NotAnObject(LineHere()));
            reader.Skip();
            return;
        }

        var first = LineHere();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = FieldHere(seen, owner: null, FileFields);
            _ = reader.Read();
            switch (name)
            {
                case "advances" when reader.TokenType == JsonTokenType.Null: _ = seen.Remove(name); break;
                case "rates" when reader.TokenType == JsonTokenType.Null: _ = seen.Remove(name); break;
                case "advances": ReadAdvances(); break;
                case "rates": ReadRates(); break;
                default: reader.Skip(); break;
            }
        }

        AddIf(!seen.Contains("advances"), RateRefusals.Missing("advances", RateRefusals.PaidOrHeld), first);
        AddIf(!seen.Contains("rates"), RateRefusals.Missing("rates", RateRefusals.AList), first);
    }

    private void ReadAdvances()
    {
        var word = JsonWords.TextOrNull(in reader);
        advances = word == "held" ? PayAdvances.Held : PayAdvances.Paid;
        AddIf(word is not ("paid" or "held"), RateRefusals.Wrong("advances", RateRefusals.PaidOrHeld), LineHere());
        reader.Skip();
    }

    private void ReadRates()
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Add(RateRefusals.Wrong("rates", RateRefusals.AList));
            reader.Skip();
            return;
        }

        for (var place = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; place++)
        {
            ReadRate(place);
        }
    }

    private void ReadRate(int place)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Add(RateRefusals.Wrong(RateRefusals.Item(place), RateRefusals.ARate));
            reader.Skip();
            return;
        }

        var (first, before, rate) = (LineHere(), findings.Count, new ProviderRate(null, null, null, null, -1));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = FieldHere(seen, place, RateFields);
            _ = reader.Read();
            if (name is null || reader.TokenType == JsonTokenType.Null)
            {
                _ = name is "percent" && seen.Remove(name);
                reader.Skip();
                continue;
            }

            rate = ReadField(place, name, rate);
            reader.Skip();
        }

        AddIf(!seen.Contains("percent"), RateRefusals.Missing(RateRefusals.Field(place, "percent"), RateRefusals.APercentage), first);
        if (findings.Count == before)
        {
            rates.Add(new PlacedRate(rate, place, first));
        }
    }

    private ProviderRate ReadField(int place, string name, ProviderRate rate)
    {
        var text = JsonWords.TextOrNull(in reader);
        var subject = RateRefusals.Field(place, name);
        switch (name)
        {
            case "provider" or "payor":
                AddIf(string.IsNullOrEmpty(text), RateRefusals.Wrong(subject, RateRefusals.AnId), LineHere());
                return name == "provider" ? rate with { Provider = new(text ?? "") } : rate with { Payor = new(text ?? "") };
            case "percent":
                var percent = reader.TokenType == JsonTokenType.Number ? JsonWords.PercentOrNull(reader.ValueSpan) : null;
                AddIf(percent is null, RateRefusals.Wrong(subject, RateRefusals.APercentage), LineHere());
                return rate with { Percent = percent ?? 0 };
            default:
                var day = JsonWords.DayOrNull(text);
                AddIf(day is null, RateRefusals.Wrong(subject, RateRefusals.ADate), LineHere());
                return name == "from" ? rate with { From = day } : rate with { To = day };
        }
    }

    /// <summary>The field that the reader stands on; null when there is no such field, or it stood there before: then it is a finding.</summary>
    private string? FieldHere(HashSet<string> seen, int? owner, string fields)
    {
        var name = JsonWords.TextOrNull(in reader) ?? "";
        var subject = owner is { } place ? RateRefusals.Field(place, JsonWords.Shown(name)) : JsonWords.Shown(name);
        if (!seen.Add(name))
        {
            Add(RateRefusals.Twice(subject));
            return null;
        }

        if (!fields.Split(", ").Contains(name, StringComparer.Ordinal))
        {
            Add(RateRefusals.Unknown(subject, fields));
            return null;
        }

        return name;
    }

    private void Add(Finding finding) => AddIf(true, finding, LineHere());

    private readonly void AddIf(bool isWrong, Finding finding, int at)
    {
        if (isWrong)
        {
            findings.Add((at, finding with { Line = at }));
        }
    }

    private int LineHere()
    {
        var here = (int)reader.TokenStartIndex;
        line += json[countedTo..here].Count((byte)'\n');
        countedTo = here;
        return line;
    }

    private readonly Finding NotUtf8()
    {
        var valid = JsonWords.ValidLength(json);
        var at = json[..valid];
        return RateRefusals.NotUtf8(at.Count((byte)'\n') + 1, valid - (at.LastIndexOf((byte)'\n') + 1) + 1);
    }
}
