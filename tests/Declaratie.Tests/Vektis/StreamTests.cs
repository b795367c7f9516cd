using System.Text;
using Declaratie.Exchange.Vektis;
using Xunit;

namespace Declaratie.Tests.Vektis;

/// <summary>One pass, in pieces of any size, in memory that does not grow.</summary>
public sealed class StreamTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(311)]
    [InlineData(65_536)]
    public void The_size_of_the_pieces_does_not_matter(int piece) => Assert.All(EiFiles.Names, name =>
        Assert.Equal(EiFiles.Check(name), EiChecker.Check(new Pieces(EiFiles.Bytes(name), piece))));

    [Fact]
    public void Lines_of_every_length_around_the_limits_keep_their_number_and_their_end()
    {
        var lengths = new[] { 0, 1, 2, 4_095, 4_096, 4_097, 4_098, 65_535, 65_536, 200_000, 3 };
        var bytes = Encoding.Latin1.GetBytes(string.Concat(lengths.Select(length => new string('x', length) + "\r\n")));
        Assert.All(new[] { 1, 13, 4_097, 100_000 }, piece =>
        {
            var lines = new EiLines(new Pieces(bytes, piece));
            var read = new List<(int Length, LineEnd End, bool IsTooLong)>();
            while (lines.TryRead(out var line, out var end, out var isTooLong))
            {
                read.Add((line.Length, isTooLong ? LineEnd.None : end, isTooLong));
            }

            Assert.Equal(
                lengths.Select(length => (Math.Min(length, 4_096), length > 4_096 ? LineEnd.None : LineEnd.CrLf, length > 4_096)), read);
            Assert.Equal((lengths.Length, bytes.Length), (lines.Number, lines.BytesRead));
        });
    }

    [Fact]
    [Trait("Threat", "T7")]
    public void A_return_of_any_length_is_checked_in_the_same_memory()
    {
        Allocated(1_000);
        var (small, large) = (Allocated(1_000), Allocated(20_000));
        Assert.True(large < small + 100_000, $"{small} and {large} bytes");
    }

    [Fact]
    public void A_line_is_given_before_the_end_is_read()
    {
        var bytes = EiFiles.Bytes("fx01-PM305-return.dat");
        using var reader = EiMessageReader.Open(new MemoryStream(bytes));
        Assert.True(reader.Read(out var insured, out var line));
        Assert.Equal(("T0001", "111222333", "F2024-0311"), (line.Reference, insured.Bsn, reader.Header!.InvoiceNumber));
        Assert.Throws<InvalidOperationException>(() => reader.Result);
        while (reader.Read(out _, out _))
        {
        }

        Assert.True(reader.Result.IsGood);
        Assert.Equal(18_000, reader.Submitted!.Value.Cents);
    }

    [Fact]
    public void Typed_records_are_written_one_by_one()
    {
        var bytes = EiFiles.Bytes("fx01-PM304-claim.dat");
        using var reader = EiMessageReader.Open(new MemoryStream(bytes));
        using var stream = new MemoryStream();
        using var writer = new EiWriter(stream, EiStandard.Pm304);
        EiInsured? last = null;
        while (reader.Read(out var insured, out var line))
        {
            if (last is null)
            {
                writer.Write(reader.Header!);
            }

            if (!ReferenceEquals(last, insured))
            {
                writer.Write(insured);
            }

            writer.Write(insured, line);
            last = insured;
        }

        Assert.True(writer.Close());
        Assert.Equal(bytes, stream.ToArray());
    }

    private static long Allocated(int lines)
    {
        var bytes = EiFiles.Lines("fx01-PM305-return.dat");
        using var stream = new MemoryStream();
        stream.Write(EiFiles.Join(bytes[..2]));
        for (var line = 0; line < lines; line++)
        {
            stream.Write(EiFiles.Join([bytes[2]]));
        }

        stream.Position = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        EiChecker.Check(stream, new EiOptions { MostFindings = 0 });
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Pieces(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
    }
}
