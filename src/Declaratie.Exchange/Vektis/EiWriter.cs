using Declaratie.Exchange.Vektis.Checking;
using NodaTime;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>EI-schrijver</i>: writes a message record by record, every record at its length and ended in CR LF.</summary>
/// <remarks>
/// It fills in the mark of each record, message and version, the number of each detail record, and the counts and totals of the closing record. A value that does not fit is a finding, never
/// cut off; from then on nothing more reaches the stream and no closing record is written, so that half a message is not taken for a whole one (<see cref="IsRefused"/>).
/// </remarks>
public sealed partial class EiWriter : IDisposable
{
    private const int BlockSize = 1 << 16;

    private readonly Stream stream;
    private readonly bool leaveOpen;
    private readonly EiOptions options;
    private readonly FindingList findings;
    private readonly CheckRun? run;
    private readonly RecordDraft draft;
    private readonly WriterNumbers numbers;
    private readonly byte[] block = new byte[BlockSize];
    private int used;
    private bool isClosed;

    /// <summary><i>Nieuw bericht</i>: starts a message; the header (01) comes first.</summary>
    /// <param name="stream">Where it is written.</param>
    /// <param name="standard">What message it is.</param>
    /// <param name="options">The code page.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the writer is disposed.</param>
    /// <param name="checks">Whether every record is checked as it is written, as <see cref="EiChecker"/> does.</param>
    public EiWriter(Stream stream, EiStandard standard, EiOptions? options = null, bool leaveOpen = false, bool checks = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(standard);
        this.stream = stream;
        this.leaveOpen = leaveOpen;
        this.options = options ?? EiOptions.Default;
        Standard = standard;
        findings = new FindingList(this.options.MostFindings);
        run = checks ? new CheckRun(standard, this.options, findings) : null;
        draft = new RecordDraft(standard, this.options, findings);
        numbers = new WriterNumbers(standard, this.options);
    }

    /// <summary><i>Berichtstandaard</i>.</summary>
    public EiStandard Standard { get; }

    /// <summary><i>Records</i>: how many were ended so far.</summary>
    public long Records { get; private set; }

    /// <summary><i>Geweigerd</i>: a value did not fit; what the stream holds is not a message.</summary>
    public bool IsRefused { get; private set; }

    /// <summary><i>Bevindingen</i>: what did not fit, and what the checks found.</summary>
    public IReadOnlyList<EiFinding> Findings => findings.Kept;

    /// <summary><i>Record beginnen</i>: starts a record, all fields empty but those that the writer fills in itself.</summary>
    /// <param name="recordType">For example <c>04</c>.</param>
    /// <exception cref="ArgumentException">The message has no such records.</exception>
    public void Begin(string recordType)
    {
        ArgumentNullException.ThrowIfNull(recordType);
        var layout = Standard.Record(recordType) ?? throw new ArgumentException($"{Standard} has no records {recordType}.", nameof(recordType));
        draft.Begin(layout, Records + 1);
        if (recordType == "01")
        {
            draft.Set(El.MessageCode, Standard.Code);
            draft.Set(El.Version, Standard.Version);
            draft.Set(El.Subversion, Standard.Subversion);
        }
    }

    /// <summary><i>Tekst zetten</i>: fills a field with a text, or with the digits of a number; spaces behind a text are none.</summary>
    /// <param name="fieldId">For example <c>0410</c>.</param>
    /// <param name="text">What it holds; empty leaves the field empty.</param>
    /// <exception cref="ArgumentException">This kind of record has no such field.</exception>
    public void Set(string fieldId, string text) => draft.Set(draft.Field(fieldId), text);

    /// <summary><i>Getal zetten</i>: fills a field with a number, aligned right.</summary>
    /// <param name="fieldId">For example <c>0411</c>.</param>
    /// <param name="number">The number, 0 or more.</param>
    /// <exception cref="ArgumentException">This kind of record has no such field.</exception>
    public void Set(string fieldId, long number) => draft.Set(draft.Field(fieldId), number);

    /// <summary><i>Datum zetten</i>: fills a field with a date.</summary>
    /// <param name="fieldId">For example <c>0408</c>.</param>
    /// <param name="date">The date; null leaves the field empty.</param>
    /// <exception cref="ArgumentException">This kind of record has no such field.</exception>
    public void Set(string fieldId, LocalDate? date) => draft.Set(draft.Field(fieldId), date);

    /// <summary><i>Bedrag zetten</i>: fills a field with cents, and the flag behind it if there is one.</summary>
    /// <param name="fieldId">For example <c>0432</c>.</param>
    /// <param name="amount">The amount.</param>
    /// <exception cref="ArgumentException">This kind of record has no such field.</exception>
    public void Set(string fieldId, EiAmount amount) => draft.Set(draft.Field(fieldId), amount);

    /// <summary><i>Record afsluiten</i>: numbers and counts the record and writes it.</summary>
    /// <returns>Whether everything fitted; if not, see <see cref="Findings"/>.</returns>
    /// <exception cref="InvalidOperationException">No record was begun.</exception>
    public bool End()
    {
        var record = draft.Record();
        numbers.Fill(draft, record);
        var fits = draft.Fits;
        IsRefused |= !fits;
        Records++;
        if (fits)
        {
            run?.Take(record);
        }

        if (!IsRefused)
        {
            Append(record.Bytes);
        }

        isClosed |= record.Type == "99";
        draft.Close();
        return fits;
    }

    /// <summary><i>Bericht afsluiten</i>: writes the closing record with its counts and totals, if it was not written yet, and gives everything to the stream.</summary>
    /// <returns>Whether there is a whole message now.</returns>
    public bool Close()
    {
        if (!isClosed)
        {
            Begin("99");
            End();
        }

        Flush();
        return !IsRefused;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!leaveOpen)
        {
            stream.Dispose();
        }
    }

    private void Append(ReadOnlySpan<byte> record)
    {
        if (used + record.Length + 2 > block.Length)
        {
            Flush();
        }

        record.CopyTo(block.AsSpan(used));
        used += record.Length;
        block[used++] = (byte)'\r';
        block[used++] = (byte)'\n';
    }

    private void Flush()
    {
        stream.Write(block, 0, used);
        used = 0;
        stream.Flush();
    }
}
