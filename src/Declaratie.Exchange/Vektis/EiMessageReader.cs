using Declaratie.Domain;
using Declaratie.Exchange.Vektis.Checking;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Regellezer</i>: reads a claim or a return line by line as typed records, and checks it on the way; memory does not grow with the file, but for what <see cref="EiChecker"/> remembers.</summary>
/// <remarks>Lines come before the end of the file is judged: take nothing over before <see cref="Result"/> says that the message is good.</remarks>
public sealed class EiMessageReader : IDisposable
{
    private readonly EiReader reader;
    private readonly CheckRun? run;
    private EiInsured? insured;
    private EiLine? line;
    private EiCheckResult? result;

    private EiMessageReader(EiReader reader, EiOptions options)
    {
        this.reader = reader;
        if (reader.Standard is { } standard)
        {
            run = new CheckRun(standard, options, new FindingList(options.MostFindings));
        }
        else
        {
            result = EiChecker.Refused(reader.Refusal!);
        }
    }

    /// <summary><i>Berichtstandaard</i>; null when the file cannot be read as a message.</summary>
    public EiStandard? Standard => reader.Standard;

    /// <summary><i>Voorlooprecord</i>: known from the first line on, or from the end of a message without lines.</summary>
    public EiHeader? Header { get; private set; }

    /// <summary><i>Ingediend totaal</i>: field 9907, known at the end; null when it cannot be read.</summary>
    public Money? Submitted { get; private set; }

    /// <summary><i>Uitkomst van de controle</i>: known at the end.</summary>
    /// <exception cref="InvalidOperationException">There are lines still to be read.</exception>
    public EiCheckResult Result => result ?? throw new InvalidOperationException("The message is judged at its end; read all lines first.");

    /// <summary><i>Openen</i>: starts on a message.</summary>
    /// <param name="stream">The message, from its first byte.</param>
    /// <param name="options">The code page and the like.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed.</param>
    /// <returns>The reader, before the first line.</returns>
    public static EiMessageReader Open(Stream stream, EiOptions? options = null, bool leaveOpen = false) =>
        new(EiReader.Open(stream, options, leaveOpen), options ?? EiOptions.Default);

    /// <summary><i>Regel lezen</i>: reads the next performance.</summary>
    /// <param name="of">The insured person it belongs to: the same object for all lines of one record 02.</param>
    /// <param name="performance">The performance, with its comment.</param>
    /// <returns>False at the end, and at once when the file cannot be read as a message.</returns>
    public bool Read(out EiInsured of, out EiLine performance)
    {
        while (run is not null && reader.Read(out var record))
        {
            run.Take(record);
            if (Take(record, out of, out performance))
            {
                return true;
            }
        }

        result ??= run!.End(reader.Halt);
        return Yield(null, out of, out performance);
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private bool Take(in EiRecord record, out EiInsured of, out EiLine performance)
    {
        of = null!;
        performance = null!;
        switch (record.Layout?.Type)
        {
            case "01":
                Header ??= EiHeader.Of(record);
                return false;
            case "02":
                var yields = Yield(null, out of, out performance);
                insured = EiInsured.Of(record);
                return yields;
            case "03" when insured is not null:
                insured = insured with { Debtor = EiDebtor.Of(record) };
                return false;
            case "04":
                return Yield(EiLine.Of(record), out of, out performance);
            case "98":
                Comment(record.Text(El.Comment));
                return false;
            case "99":
                Submitted = record.Amount(El.ClaimedTotal)?.WithSign;
                return false;
            default:
                return false;
        }
    }

    /// <summary>A line is whole when the next record is no comment.</summary>
    private bool Yield(EiLine? next, out EiInsured of, out EiLine performance)
    {
        var last = line;
        line = next;
        of = insured ??= new EiInsured();
        performance = last!;
        return last is not null;
    }

    private void Comment(string text)
    {
        if (line is not null)
        {
            line = line with { Comment = Joined(line.Comment, text) };
        }
        else if (insured is not null)
        {
            insured = insured with { Comment = Joined(insured.Comment, text) };
        }
    }

    private static string Joined(string before, string text) => before.Length == 0 ? text : before + "\n" + text;
}
