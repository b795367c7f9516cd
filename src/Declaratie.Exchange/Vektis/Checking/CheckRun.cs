namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>Checks the records of one file as they pass by.</summary>
internal sealed class CheckRun
{
    private const int LongestCode = 16;

    private readonly EiStandard standard;
    private readonly FindingList findings;
    private readonly FileState file;
    private readonly CheckPlan plan;
    private readonly Form form;
    private readonly Sequence sequence;
    private readonly References references;
    private readonly byte[] lastLine = new byte[LongestCode];
    private int lastLineLength;
    private long records;

    public CheckRun(EiStandard standard, EiOptions options, FindingList findings)
    {
        this.standard = standard;
        this.findings = findings;
        file = new FileState(standard, options);
        plan = CheckPlan.Of(standard);
        form = new Form(standard, findings);
        sequence = new Sequence(file, findings);
        references = new References(standard);
    }

    /// <summary>Takes the next record.</summary>
    public void Take(in EiRecord record)
    {
        records = record.Number;
        if (!form.Check(record, out var isWhole) || record.Layout is not { } layout)
        {
            return;
        }

        sequence.Check(record, layout);
        file.Count(record, layout);
        Remember(record, layout, isWhole);
        if (isWhole)
        {
            plan.Check(file, record, layout, findings);
            CheckWhole(record, layout);
        }
    }

    /// <summary>Ends the file.</summary>
    /// <param name="halt">Why the rest of it was not read; then nothing is said of what is not there.</param>
    public EiCheckResult End(EiFinding? halt = null)
    {
        if (halt is null)
        {
            sequence.End(records);
        }
        else
        {
            findings.AddLast(halt);
        }

        var refusesAll = standard.IsReturn && file is { HasClosing: true, DetailRecords: 0 };
        return new EiCheckResult(standard, records, file.ClaimedSum, findings.Kept)
        {
            InvoiceNumber = file.InvoiceNumber,
            Submitted = file.Submitted?.WithSign,
            Granted = standard.IsReturn ? file.GrantedSum : null,
            IsWholeFileRefusal = refusesAll,
            Errors = findings.Errors,
            Warnings = findings.Warnings,
        };
    }

    private void Remember(in EiRecord record, EiRecordLayout layout, bool isWhole)
    {
        switch (layout.Type)
        {
            case "01" when isWhole:
                file.Header(record);
                break;
            case "02":
                file.NextInsured(record, isWhole);
                break;
            case "04" when isWhole:
                file.Line(record);
                file.FollowsItsLine = lastLineLength > 0 && record.Raw(El.Code).SequenceEqual(lastLine.AsSpan(0, lastLineLength));
                break;
            case "99":
                file.Closing(record);
                break;
        }

        RememberLine(layout.Type == "04" ? record.Raw(El.Code) : default);
    }

    private void RememberLine(ReadOnlySpan<byte> code)
    {
        lastLineLength = code.Length <= LongestCode ? code.Length : 0;
        code[..lastLineLength].CopyTo(lastLine);
    }

    private void CheckWhole(in EiRecord record, EiRecordLayout layout)
    {
        if (layout.Type == "99")
        {
            Closing.Check(file, record, findings);
        }
        else if (layout.Type == "04" && !standard.IsReturn)
        {
            references.Check(file, record, findings);
        }
    }
}
