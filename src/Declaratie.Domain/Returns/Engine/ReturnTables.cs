using Declaratie.Domain.Claims.Engine;
using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Returns.Engine;

/// <summary>The returns of a practice, and what was credited because of them.</summary>
/// <param name="numbering">What made numbers start with.</param>
internal sealed class ReturnTables(NumberingPrefixes numbering)
{
    public ClaimTables Claims { get; private set; } = new(numbering);

    public Table<ReturnRow> Returns { get; private set; } = new();

    public NumberSeries CreditNumbers { get; private set; } = new(numbering.CreditFile);

    public Table<CreditFileRow> CreditFiles { get; private set; } = new();

    public NumberSeries MemoNumbers { get; private set; } = new(numbering.Memo);

    public void Freeze()
    {
        Claims.Freeze();
        Returns.Freeze();
        CreditNumbers.Freeze();
        CreditFiles.Freeze();
        MemoNumbers.Freeze();
    }

    public ReturnTables Fork()
    {
        var fork = (ReturnTables)MemberwiseClone();
        fork.Claims = Claims.Fork();
        fork.Returns = Returns.Fork();
        fork.CreditNumbers = CreditNumbers.Fork();
        fork.CreditFiles = CreditFiles.Fork();
        fork.MemoNumbers = MemoNumbers.Fork();
        return fork;
    }
}

/// <summary>A return; -1 for none.</summary>
internal struct ReturnRow
{
    public string File;

    /// <summary>The number of the credit file or memo that handled it.</summary>
    public string? Document;
    public Finding? Reason;

    /// <summary>The answer as it came, where its lines were not kept.</summary>
    public ReturnReceived? Answer;
    public int Day;
    public int LastDay;
    public int Codes;
    public int CreditFile;
    public ReturnFileStatus Status;
    public ReturnOutcome? Outcome;
    public ReturnSource Source;
}

/// <summary>A credit file; amounts in cents.</summary>
internal struct CreditFileRow
{
    public long Total;
    public int ClaimFile;

    /// <summary>The date of the document (C58).</summary>
    public int Day;
    public int LastDay;
    public CreditFileStatus Status;
}
