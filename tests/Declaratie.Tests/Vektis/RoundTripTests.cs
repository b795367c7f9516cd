using System.Text;
using Declaratie.Exchange.Vektis;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Declaratie.Tests.Vektis;

/// <summary>What is written is read as the same.</summary>
public sealed class RoundTripTests
{
    private static readonly Config ManyCases = Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true);

    [Theory]
    [InlineData("PM304")]
    [InlineData("PM305")]
    [InlineData("MZ301")]
    [InlineData("MZ302")]
    public void A_message_of_all_kinds_of_fields_survives_writing_and_reading(string name) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Survives(new EiMaker(seed).Message(EiStandard.Find(name)!))).Check(ManyCases);

    [Fact]
    public void Any_value_of_any_field_of_any_standard_survives_writing_and_reading() =>
        Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed => Survives(new Random(seed), EiStandard.All[seed % EiStandard.All.Length])).Check(ManyCases);

    private static void Survives(EiMessage message)
    {
        using var stream = new MemoryStream();
        var written = message.Write(stream);
        Assert.True(written.IsGood, string.Join('\n', written.Findings));

        stream.Position = 0;
        var read = EiMessage.Read(stream);
        Assert.Equal(written, read.Result);
        Assert.Equal(message, WithoutNumbers(read.Message!));

        using var again = new MemoryStream();
        read.Message!.Write(again);
        Assert.Equal(stream.ToArray(), again.ToArray());
    }

    // The writer numbers the detail records.
    private static EiMessage WithoutNumbers(EiMessage message) => message with
    {
        Insured =
        [
            .. message.Insured.Select(insured => new EiInsuredLines(
                insured.Insured with { Number = 0, Debtor = insured.Insured.Debtor is { } debtor ? debtor with { Number = 0 } : null },
                [.. insured.Lines.Select(line => line with { Number = 0 })])),
        ],
    };

    private static void Survives(Random random, EiStandard standard)
    {
        if (standard.Record("01") is null)
        {
            return; // SB311 has a debtor record only; no message begins with it.
        }

        using var stream = new MemoryStream();
        using var writer = new EiWriter(stream, standard);
        var written = new List<(string Field, string Text)>();
        foreach (var layout in standard.Records.Where(layout => layout.Type != "99"))
        {
            writer.Begin(layout.Type);
            foreach (var field in layout.Fields.Where(field => !field.IsReserve && IsFree(field)))
            {
                var text = field.Kind == EiFieldKind.Number ? Digits(random, field.Length) : Letters(random, field.Length);
                writer.Set(field.Id, text);
                written.Add((field.Id, text));
            }

            Assert.True(writer.End(), string.Join('\n', writer.Findings));
        }

        Assert.True(writer.Close());
        stream.Position = 0;
        Assert.Equal(written, Read(stream, [.. written.Select(value => value.Field)]));
    }

    // What the writer fills in itself, and what decides how the totals come out.
    private static bool IsFree(EiField field) =>
        !field.IsAmount && field.Element is not ("COD001" or "COD002" or "NUM001" or "NUM309" or "NUM040" or "COD668" or "COD665" or "COD672" or "COD673");

    private static List<(string Field, string Text)> Read(Stream stream, HashSet<string> fields)
    {
        var read = new List<(string Field, string Text)>();
        using var reader = EiReader.Open(stream);
        while (reader.Read(out var record))
        {
            foreach (var field in record.Layout!.Fields.Where(field => fields.Contains(field.Id)))
            {
                read.Add((field.Id, record.Text(field.Id)));
            }
        }

        return read;
    }

    private static string Digits(Random random, int length)
    {
        var digits = string.Concat(Enumerable.Range(0, length).Select(_ => (char)('0' + random.Next(10))));
        return random.Next(4) == 0 || digits.Trim('0').Length == 0 ? "" : digits;
    }

    // Every byte of Latin-1 that is no control character.
    private static string Letters(Random random, int longest)
    {
        var bytes = new byte[random.Next(longest + 1)];
        for (var at = 0; at < bytes.Length; at++)
        {
            do
            {
                bytes[at] = (byte)random.Next(0x20, 0x100);
            }
            while (bytes[at] == 0x7F);
        }

        return Encoding.Latin1.GetString(bytes).Trim(' ');
    }
}
