using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>What is remembered of a file while its records pass by; only the references grow with the file.</summary>
/// <param name="standard">The standard.</param>
/// <param name="options">The settings.</param>
internal sealed class FileState(EiStandard standard, EiOptions options)
{
    private readonly byte[] insured = new byte[standard.RecordLength];
    private EiRecordLayout? insuredLayout;

    public EiStandard Standard { get; } = standard;

    public EiOptions Options { get; } = options;

    public bool HasBureau { get; private set; }

    public LocalDate? InvoiceDate { get; private set; }

    public LocalDate? PeriodEnd { get; private set; }

    public LocalDate? BirthDate { get; private set; }

    /// <summary>Whether a 02 of the right length has gone before, so that a record can be held against it.</summary>
    public bool HasInsured => insuredLayout is not null;

    /// <summary>The last 02.</summary>
    public EiRecord Insured => new(0, insuredLayout, insured, Options.Encoding);

    /// <summary>Of the 04 that is looked at, as are the two below.</summary>
    public LocalDate? TreatmentDate { get; private set; }

    public EiAmount? Calculated { get; private set; }

    public EiAmount? Claimed { get; private set; }

    public bool IsCredit => Claimed is { IsCredit: true };

    /// <summary>Whether the record before was a 04 of the same performance.</summary>
    public bool FollowsItsLine { get; set; }

    public long InsuredRecords { get; private set; }

    public long DebtorRecords { get; private set; }

    public long LineRecords { get; private set; }

    public long TariffRecords { get; private set; }

    public long CommentRecords { get; private set; }

    public long DetailRecords { get; private set; }

    public Money ClaimedSum { get; private set; }

    public Money GrantedSum { get; private set; }

    /// <summary>Whether an amount could not be read, so that the sums say nothing; that is a finding of its own.</summary>
    public bool SumsAreUncertain { get; private set; }

    public EiAmount? Submitted { get; private set; }

    public string InvoiceNumber { get; private set; } = "";

    public bool HasClosing { get; private set; }

    public void Header(in EiRecord record)
    {
        HasBureau = record.IsFilled(El.Bureau);
        InvoiceDate = record.Date(El.InvoiceDate);
        PeriodEnd = record.Date(El.PeriodEnd);
        InvoiceNumber = record.Text(El.InvoiceNumber);
    }

    public void NextInsured(in EiRecord record, bool isWhole)
    {
        insuredLayout = isWhole ? record.Layout : null;
        BirthDate = isWhole ? record.Date(El.BirthDate) : null;
        if (isWhole)
        {
            record.Bytes.CopyTo(insured);
        }
    }

    public void Line(in EiRecord record)
    {
        TreatmentDate = record.Date(El.TreatmentDate);
        Calculated = record.Amount(El.Calculated);
        Claimed = record.Amount(El.Claimed);
    }

    public void Closing(in EiRecord record)
    {
        HasClosing = true;
        Submitted = record.Amount(El.ClaimedTotal);
    }

    /// <summary>Counts a record, and its amounts where they can be read: the flag beside an amount tells that it stands in its place.</summary>
    public void Count(in EiRecord record, EiRecordLayout layout)
    {
        InsuredRecords += layout.Type == "02" ? 1 : 0;
        DebtorRecords += layout.Type == "03" ? 1 : 0;
        LineRecords += layout.Type == "04" ? 1 : 0;
        TariffRecords += layout.Type == "06" ? 1 : 0;
        CommentRecords += layout.Type == "98" ? 1 : 0;
        DetailRecords += layout.Type is "01" or "99" ? 0 : 1;
        if (layout[El.Claimed] is not null)
        {
            ClaimedSum += Sum(record.Amount(El.Claimed));
        }

        if (layout[El.Granted] is not null)
        {
            GrantedSum += Sum(record.Amount(El.Granted));
        }
    }

    private Money Sum(EiAmount? amount)
    {
        SumsAreUncertain |= amount is null;
        return amount?.WithSign ?? Money.Zero;
    }
}
